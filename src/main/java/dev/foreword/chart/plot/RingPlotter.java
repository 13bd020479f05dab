package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Parts;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.RingPlot;
import org.jfree.data.general.DefaultPieDataset;

/**
 * Draws a ring for each series, in rows of as many as fit. The parts run clockwise from the top, in the order of the data,
 * and carry their values; what each series is stands in its middle.
 */
public final class RingPlotter implements ChartPlotter {

    private static final double LARGEST = 300;
    private static final double THICKNESS = 0.19;
    private static final double BETWEEN = 32;

    /** What keeps parts from each other, in the colour of the page. */
    private static final double SEAM = 1.5;

    private final ChartFonts fonts;

    public RingPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        return new Plan(data, format).draw();
    }

    /** One picture at one size. */
    private final class Plan {
        private final ChartData data;
        private final Format format;
        private final Sketch sketch = new Sketch(fonts);

        Plan(ChartData data, Format format) {
            this.data = data;
            this.format = format;
        }

        Drawing draw() {
            Parts parts = new Parts(data);
            Legend legend = new Legend(Legend.of(parts), format, fonts);
            int perRow = format.isNarrow() ? 1 : Math.min(data.series(), 3);
            double room = (format.width() - BETWEEN * (perRow - 1)) / perRow;
            double size = Math.min(LARGEST, room);
            legend.draw(sketch);
            for (int series = 0; series < data.series(); series++) {
                double x = (series % perRow) * (room + BETWEEN) + room / 2;
                if (data.series() == 1) {
                    x = size / 2;
                }
                double y = legend.height() + Math.floorDiv(series, perRow) * (size + BETWEEN) + size / 2;
                drawRing(parts.of(series), x, y, size / 2);
                drawMiddle(series, x, y, size);
            }
            int rows = (data.series() + perRow - 1) / perRow;
            return sketch.drawing(format.width(), Math.ceil(legend.height() + rows * (size + BETWEEN) - BETWEEN));
        }

        private void drawRing(List<Parts.Part> parts, double x, double y, double radius) {
            Rectangle2D box = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            PlotStyle style = new PlotStyle(fonts, format);
            style.draw(plot(parts, style), sketch.graphics(), box);
            double angle = 0;
            for (Parts.Part part : parts) {
                drawValue(part, angle + Math.PI * part.share(), new Point2D.Double(x, y), radius);
                angle += 2 * Math.PI * part.share();
            }
        }

        private RingPlot plot(List<Parts.Part> parts, PlotStyle style) {
            DefaultPieDataset<Integer> dataset = new DefaultPieDataset<>();
            RingPlot plot = new RingPlot(dataset);
            for (int part = 0; part < parts.size(); part++) {
                dataset.setValue(Integer.valueOf(part), parts.get(part).share());
                plot.setSectionPaint(part, parts.get(part).ink());
            }
            style.bare(plot);
            plot.setInteriorGap(0);
            plot.setLabelGenerator(null);
            plot.setLabelLinkMargin(0);
            plot.setShadowPaint(null);
            plot.setSectionDepth(2 * THICKNESS);
            plot.setSeparatorsVisible(false);
            plot.setAutoPopulateSectionOutlinePaint(false);
            plot.setAutoPopulateSectionOutlineStroke(false);
            plot.setDefaultSectionOutlinePaint(Ink.PAPER);
            plot.setDefaultSectionOutlineStroke(new BasicStroke((float) SEAM));
            return plot;
        }

        /** Writes a part's value into it where it has room; the others are in the table. */
        private void drawValue(Parts.Part part, double angle, Point2D centre, double radius) {
            double inner = radius * (1 - 2 * THICKNESS);
            double along = (radius + inner) / 2;
            double width = ChartFonts.width(part.words(), fonts.of(format.text()));
            // The chord of the part, at the middle of the ring, is the room that its words have.
            double chord = part.share() >= 0.5 ? radius : 2 * along * Math.sin(Math.PI * part.share());
            if (width + 4 <= radius - inner && chord >= Math.max(width, format.textSize()) * 0.95 + 4) {
                sketch.centred(
                        part.words(),
                        centre.getX() + along * Math.sin(angle),
                        centre.getY() - along * Math.cos(angle),
                        Sketch.Anchor.MIDDLE,
                        format.text().in(part.on()));
            }
        }

        private void drawMiddle(int series, double x, double y, double size) {
            if (data.series() == 1) {
                return;
            }
            Font font = fonts.semiBold(format.textSize());
            List<String> lines = TextLines.wrap(data.seriesLabels().get(series), font, size * (0.5 - THICKNESS) * 1.6);
            sketch.paragraph(
                    lines, x, y - lines.size() * format.lineHeight() / 2, Sketch.Anchor.MIDDLE, format.strong());
        }
    }
}
