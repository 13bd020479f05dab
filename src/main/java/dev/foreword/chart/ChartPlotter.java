package dev.foreword.chart;

/** Draws one kind of chart. A new kind is one class, and one line in {@link ChartDrawer}. */
interface ChartPlotter {

    /** {@return the chart drawn at a size} */
    Drawing plot(ChartData data, Format format);
}
