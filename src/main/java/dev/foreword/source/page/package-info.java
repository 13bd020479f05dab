/**
 * A page’s text into the model’s tree: {@link dev.foreword.source.page.PageReader} is the way in, and {@link
 * dev.foreword.source.page.NodeFinisher} turns the parser’s nodes into the model’s.
 */
@NullMarked
package dev.foreword.source.page;

import org.jspecify.annotations.NullMarked;
