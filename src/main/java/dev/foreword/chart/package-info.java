/** Draws a chart's specification and table as SVG, with a description in words; {@link dev.foreword.chart.ChartDrawer} is the way in. */
@NullMarked
package dev.foreword.chart;

import org.jspecify.annotations.NullMarked;
