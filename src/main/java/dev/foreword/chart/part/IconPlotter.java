package dev.foreword.chart.part;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Icons;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.words.IconSentences;
import dev.foreword.chart.words.Sentences;
import dev.foreword.data.HouseStyle;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/** Draws as many icons for each name as are counted, in rows of ten or of as many as fit, with the value beside the name. */
public final class IconPlotter implements ChartPlotter {

    private static final double SIZE = 34;
    private static final double SEAM = 6;
    private static final double GAP = 20;
    private static final int PER_LINE = 10;

    /** More can't be counted, and are no picture; a rule refuses such charts before they are drawn. */
    private static final int MOST = 200;

    private final ChartFonts fonts;

    public IconPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Sentences sentences(ChartData data) {
        return new IconSentences(data);
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        double size = format.isNarrow() ? SIZE * 0.75 : SIZE;
        int perLine = Math.min(PER_LINE, (int) ((format.width() + SEAM) / (size + SEAM)));
        double each = data.details().each().doubleValue();
        Sketch sketch = new Sketch(fonts);
        double y = 0;
        for (int row = 0; row < data.rows(); row++) {
            List<String> lines = TextLines.wrap(
                    data.name(row) + ": " + data.print(row, 0), fonts.semiBold(format.textSize()), format.width());
            sketch.paragraph(lines, 0, y, Sketch.Anchor.START, format.strong());
            y += lines.size() * format.lineHeight() + 6;
            double count = data.length(row, 0) / each;
            int icons = (int) Math.min(MOST, Math.ceil(count - 1e-9));
            for (int i = 0; i < icons; i++) {
                double x = (i % perLine) * (size + SEAM);
                double top = y + Math.floorDiv(i, perLine) * (size + SEAM);
                int ink = data.details().highlighted().isEmpty() ? Math.min(row, 5) : 0;
                Icons.draw(
                        sketch,
                        data.details().icon(),
                        new Rectangle2D.Double(x, top, size, size),
                        Math.min(1, count - i),
                        new Icons.Inks(
                                data.isHighlighted(row, 0) ? Ink.series(ink) : Ink.CONTEXT,
                                data.isHighlighted(row, 0) ? Ink.onSeries(ink) : Ink.ON_CONTEXT));
            }
            y += Math.max(1, (icons + perLine - 1) / perLine) * (size + SEAM) - SEAM + GAP;
        }
        if (data.details().each().compareTo(BigDecimal.ONE) != 0) {
            String words =
                    "One icon stands for " + HouseStyle.number(data.details().each(), data.unit()) + ".";
            sketch.words(words, 0, y, Sketch.Anchor.START, format.text().in(Ink.SOFT));
            y += format.lineHeight();
        }
        return sketch.drawing(format.width(), Math.ceil(y - GAP + 4));
    }
}
