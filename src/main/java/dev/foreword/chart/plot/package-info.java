/**
 * Charts with axes, and rings, drawn by JFreeChart. Start at {@link dev.foreword.chart.plot.NamePlot} and {@link
 * dev.foreword.chart.plot.PeriodPlot}, the seam to it.
 */
@NullMarked
package dev.foreword.chart.plot;

import org.jspecify.annotations.NullMarked;
