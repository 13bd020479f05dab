package dev.foreword.chart.plot;

import static dev.foreword.model.chart.ChartKey.HIGHLIGHT;
import static dev.foreword.model.chart.ChartTraits.Quality.LENGTHS;
import static dev.foreword.model.chart.ChartTraits.Shows.VALUES;
import static dev.foreword.model.chart.ChartTraits.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Mark;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.testing.Authored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example by which the guide shows how a kind of chart is added: it compiles, it is what the guide prints, it draws. */
class WorkedExampleTest {

    private static final Path GUIDE = Path.of("content/guide/09-architecture.md");
    private static final Path SOURCES = Path.of("src/test/java/dev/foreword/chart/plot");

    private static final ChartTraits LOLLIPOP =
            showing(VALUES, "Lollipop chart").draws(1, 1, 60).takes(HIGHLIGHT).comparing(LENGTHS);

    @Test
    void theGuidePrintsWhatCompilesHere() throws IOException {
        String guide = Files.readString(GUIDE);
        String plotter = Files.readString(SOURCES.resolve("LollipopPlotter.java"));
        String constant = Files.readString(SOURCES.resolve("WorkedExampleTest.java"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("showing(VALUES,"))
                .findFirst()
                .orElseThrow();

        assertThat(guide).contains(plotter.substring(plotter.indexOf("/** Draws")));
        assertThat(guide).contains("LOLLIPOP(" + constant.replace(";", "),"));
    }

    @Test
    void itsDotsStandAtTheEndsOfLinesThatAreAsLongAsTheirValues() {
        ChartFonts fonts = new ChartFonts();
        ChartData data = new ChartData(Authored.chart("name,a\nA,10\nB,40\n", "type: dot\nx: name\ny: a"));
        Drawing drawing = new LollipopPlotter(fonts).plot(data, Format.WIDE);

        List<Double> lengths = drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Outlined line && line.width() == 2)
                .map(mark -> ((Mark.Outlined) mark).shape().getBounds2D().getWidth())
                .toList();
        assertThat(lengths.get(1)).isCloseTo(4 * lengths.get(0), offset(0.01));
        assertThat(LOLLIPOP.limits().mostRows()).isEqualTo(60);
    }
}
