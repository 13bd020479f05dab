/**
 * Runs of text as a reader sees them, each character with its place: {@link dev.foreword.model.passage.Passages} cuts
 * a page into them.
 */
@NullMarked
package dev.foreword.model.passage;

import org.jspecify.annotations.NullMarked;
