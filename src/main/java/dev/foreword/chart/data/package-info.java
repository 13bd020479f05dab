/**
 * The numbers of a chart by row and series, and what is worked out of them before anything is drawn: stacks, parts,
 * correlation. Start at {@link dev.foreword.chart.data.ChartData}.
 */
@NullMarked
package dev.foreword.chart.data;

import org.jspecify.annotations.NullMarked;
