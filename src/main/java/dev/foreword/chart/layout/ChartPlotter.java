package dev.foreword.chart.layout;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.words.Sentences;
import dev.foreword.chart.words.UsualSentences;

/**
 * Draws one kind of chart, and says in words what it shows. A new kind is one class of these, a constant in {@link
 * dev.foreword.model.chart.ChartKind}, and its line in {@code Plotters}, without which neither compiles.
 */
public interface ChartPlotter {

    /** {@return the chart drawn at a size} */
    Drawing plot(ChartData data, Format format);

    /** {@return what is said of the chart; unless a kind has more to say, what is said of all that show the same} */
    default Sentences sentences(ChartData data) {
        return UsualSentences.of(data);
    }
}
