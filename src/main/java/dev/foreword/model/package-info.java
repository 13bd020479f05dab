/**
 * The report as its authors wrote it: {@link dev.foreword.model.Site}, its reports and pages.
 *
 * <p>Below it, from what knows least to what knows most: {@link dev.foreword.model.basic}, {@link
 * dev.foreword.model.brand}, {@link dev.foreword.model.chart}, {@link dev.foreword.model.people} and {@link
 * dev.foreword.model.citation}; {@link dev.foreword.model.node}, of which the tree of a page is made; {@link
 * dev.foreword.model.config}. Above it {@link dev.foreword.model.index}, which numbers and finds everything, {@link
 * dev.foreword.model.passage} and {@link dev.foreword.model.evidence}.
 */
@NullMarked
package dev.foreword.model;

import org.jspecify.annotations.NullMarked;
