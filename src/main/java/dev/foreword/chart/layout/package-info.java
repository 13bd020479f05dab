/**
 * What plotters have in common: sizes, legends, scales, small charts beside each other. Start at {@link
 * dev.foreword.chart.layout.ChartPlotter}, which each kind of chart implements.
 */
@NullMarked
package dev.foreword.chart.layout;

import org.jspecify.annotations.NullMarked;
