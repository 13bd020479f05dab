/**
 * Draws a chart's specification and table, with a description in words. {@link dev.foreword.chart.ChartDrawer} is the way
 * in; it asks {@code Plotters} for the plotter of a kind. The packages within, from the ground up: {@code mark}, {@code
 * file}, {@code data}, {@code words}, {@code layout}, the plotters in {@code plot}, {@code part}, {@code diagram} and
 * {@code map}, and {@code poster} and {@code tile}.
 */
@NullMarked
package dev.foreword.chart;

import org.jspecify.annotations.NullMarked;
