package dev.foreword.chart.part;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Parts;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.awt.Font;
import java.util.List;

/** Draws a bar for each series, cut into the parts of a whole. */
public final class ProportionPlotter implements ChartPlotter {

    private static final double BAR = 40;
    private static final double GAP = 18;

    private final ChartFonts fonts;

    public ProportionPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        Parts parts = new Parts(data);
        Legend legend = new Legend(Legend.of(parts), format, fonts);
        Font font = fonts.semiBold(format.textSize());
        Font value = fonts.regular(format.textSize());
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        double y = legend.height();
        for (int series = 0; series < data.series(); series++) {
            if (data.series() > 1) {
                List<String> lines = TextLines.wrap(data.seriesLabels().get(series), font, format.width());
                sketch.paragraph(lines, 0, y, Sketch.Anchor.START, format.strong());
                y += lines.size() * format.lineHeight() + 4;
            }
            double x = 0;
            for (Parts.Part part : parts.of(series)) {
                double width = part.share() * format.width();
                sketch.box(x, y, Math.max(0.5, width - 1.5), BAR, part.ink());
                if (ChartFonts.width(part.words(), value) + 8 <= width) {
                    sketch.centred(
                            part.words(),
                            x + width / 2,
                            y + BAR / 2,
                            Sketch.Anchor.MIDDLE,
                            format.text().in(part.on()));
                }
                x += width;
            }
            y += BAR + GAP;
        }
        return sketch.drawing(format.width(), Math.ceil(y - GAP + 2));
    }
}
