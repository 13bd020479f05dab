/**
 * What pictures are made of: marks in inks, and words in measured type. Start at {@link dev.foreword.chart.mark.Mark}
 * and {@link dev.foreword.chart.mark.Sketch}, which collects them.
 */
@NullMarked
package dev.foreword.chart.mark;

import org.jspecify.annotations.NullMarked;
