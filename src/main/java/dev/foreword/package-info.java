/**
 * Foreword turns Markdown and CSV into a static site of reports.
 *
 * <p>Start reading at {@link dev.foreword.site.SiteBuild}; a report flows through the packages in this order:
 *
 * <ol>
 *   <li>{@link dev.foreword.source} reads a folder of files into the model;
 *   <li>{@link dev.foreword.model} holds the report: chapters, figures, notes, and how they are numbered;
 *   <li>{@link dev.foreword.language} cuts its text into words and numbers, and reads amounts;
 *   <li>{@link dev.foreword.data} holds its tables, and calculates with what is in them;
 *   <li>{@link dev.foreword.expression} evaluates the values in its text;
 *   <li>{@link dev.foreword.citation} puts its citations into words;
 *   <li>{@link dev.foreword.check} looks for what is wrong with it;
 *   <li>{@link dev.foreword.evidence} holds its claims against the data, and lists what each number rests on;
 *   <li>{@link dev.foreword.drawing} says what each figure is drawn from, and {@link dev.foreword.chart} draws it;
 *   <li>{@link dev.foreword.page} renders its pages;
 *   <li>{@link dev.foreword.site} puts the steps together and publishes the result;
 *   <li>{@link dev.foreword.cli} is the command line.
 * </ol>
 *
 * <p>Every package may use {@link dev.foreword.diagnostics}: problems in the author's files, as data.
 */
@NullMarked
package dev.foreword;

import org.jspecify.annotations.NullMarked;
