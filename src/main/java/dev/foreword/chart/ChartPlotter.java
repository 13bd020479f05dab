package dev.foreword.chart;

/**
 * Draws one kind of chart, and says in words what it shows. A new kind is one class of these, a constant in {@link
 * dev.foreword.model.chart.ChartKind}, and its line in {@link Plotters}, without which neither compiles.
 */
interface ChartPlotter {

    /** {@return the chart drawn at a size} */
    Drawing plot(ChartData data, Format format);

    /** {@return what is said of the chart; unless a kind has more to say, what is said of all that show the same} */
    default Sentences sentences(ChartData data) {
        return Sentences.of(data);
    }
}
