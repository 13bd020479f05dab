/**
 * The text of a page as HTML: {@link dev.foreword.page.text.HtmlText} renders a tree, {@link
 * dev.foreword.page.text.BlockNodes} each block of it, by a view and its template.
 */
@NullMarked
package dev.foreword.page.text;

import org.jspecify.annotations.NullMarked;
