/**
 * The model and what was drawn into files of HTML: {@link dev.foreword.page.SiteRenderer} is the way in, and each class
 * whose name ends in {@code Pages} makes the pages of one kind.
 *
 * <p>{@link dev.foreword.page.text} renders the text of a page, {@link dev.foreword.page.view} has what templates see,
 * {@link dev.foreword.page.theme} the templates, {@link dev.foreword.page.file} files and links.
 */
@NullMarked
package dev.foreword.page;

import org.jspecify.annotations.NullMarked;
