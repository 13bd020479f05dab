/** What a chart, a map or a table shows, as {@link dev.foreword.model.chart.ChartSpec} says; not how it is drawn. */
@NullMarked
package dev.foreword.model.chart;

import org.jspecify.annotations.NullMarked;
