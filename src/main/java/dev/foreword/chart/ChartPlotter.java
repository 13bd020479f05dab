package dev.foreword.chart;

import dev.foreword.model.ChartSpec;

/** Draws one kind of chart. A new kind is one class, and one line in {@link ChartDrawer}. */
interface ChartPlotter {

    /** {@return the chart drawn at a size} */
    Drawing plot(ChartSpec spec, Format format);
}
