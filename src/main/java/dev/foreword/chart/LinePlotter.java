package dev.foreword.chart;

import dev.foreword.model.ChartSpec;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws lines over periods. A missing value is a gap in the line.
 *
 * <p>Each line is named at its end, in its own colour, with its last value; where the names don't fit there, they stand
 * above the chart.
 */
final class LinePlotter implements ChartPlotter {

    private static final double WIDE_HEIGHT = 380;
    private static final double NARROW_HEIGHT = 320;
    private static final double LABEL_GAP = 10;
    private static final double LABELS_SHARE = 0.34;
    private static final int MOST_DOTS = 24;
    private static final double DOT = 4;
    private static final double RING = 2;

    private final ChartFonts fonts;

    LinePlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartSpec spec, Format format) {
        return new Plan(spec, format).draw();
    }

    private record EndLabel(List<String> lines, int series, double y) {}

    private final class Plan {
        private final ChartData data;
        private final Format format;
        private final Font font;
        private final boolean labelsAtEnds;
        private final Legend legend;

        Plan(ChartSpec spec, Format format) {
            this.data = new ChartData(spec);
            this.format = format;
            this.font = fonts.semiBold(format.textSize());
            this.labelsAtEnds = IntStream.range(0, data.series())
                    .allMatch(s -> widest(nameAndValue(s)) <= format.width() * LABELS_SHARE);
            this.legend = new Legend(labelsAtEnds ? List.of() : data.seriesLabels(), format, fonts);
        }

        Drawing draw() {
            double least =
                    data.values().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            double greatest =
                    data.values().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            List<String> names = data.names();
            double[] positions =
                    IntStream.range(0, data.rows()).mapToDouble(data::position).toArray();
            XYPlot plot = new XYPlot(
                    dataset(),
                    new PeriodAxis(positions, names, fonts.regular(format.textSize())),
                    ValueScale.forLines(least, greatest).axis(data.unit()),
                    renderer());
            PlotStyle style = new PlotStyle(fonts, format);
            style.apply(plot);
            double right = endWidth() + LABEL_GAP;
            plot.setInsets(new RectangleInsets(format.textSize() / 2, 0, 0, right));

            SvgGraphics g = new SvgGraphics(fonts);
            legend.draw(g);
            double top = legend.height();
            double height = format.equals(Format.WIDE) ? WIDE_HEIGHT : NARROW_HEIGHT;
            Rectangle2D area = style.draw(plot, g, top, height);
            if (data.rows() <= MOST_DOTS) {
                drawDots(g, plot, area);
            }
            drawEndLabels(g, plot, area);
            return new Drawing(format.width(), (int) Math.ceil(top + height), g.drawing());
        }

        private XYSeriesCollection dataset() {
            XYSeriesCollection collection = new XYSeriesCollection();
            for (int series = 0; series < data.series(); series++) {
                XYSeries line = new XYSeries(series, false, true);
                for (int row = 0; row < data.rows(); row++) {
                    line.add(data.position(row), data.value(row, series).orElse(null));
                }
                collection.addSeries(line);
            }
            return collection;
        }

        private XYLineAndShapeRenderer renderer() {
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            for (int series = 0; series < data.series(); series++) {
                renderer.setSeriesPaint(series, Ink.series(series));
                renderer.setSeriesStroke(series, new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            }
            return renderer;
        }

        /** Each value has a dot, ringed in the colour of the page so that it stands out where lines cross. */
        private void drawDots(SvgGraphics g, XYPlot plot, Rectangle2D area) {
            for (int series = 0; series < data.series(); series++) {
                for (int row = 0; row < data.rows(); row++) {
                    if (data.value(row, series).isEmpty()) {
                        continue;
                    }
                    double x = plot.getDomainAxis().valueToJava2D(data.position(row), area, plot.getDomainAxisEdge());
                    double y = y(plot, area, row, series);
                    g.setPaint(Ink.PAPER);
                    g.fill(new Ellipse2D.Double(x - DOT - RING, y - DOT - RING, 2 * (DOT + RING), 2 * (DOT + RING)));
                    g.setPaint(Ink.series(series));
                    g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
                }
            }
        }

        private double y(XYPlot plot, Rectangle2D area, int row, int series) {
            double value = data.value(row, series).orElseThrow().doubleValue();
            return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
        }

        /** The last value of each line, and its name when there are several lines. */
        private List<String> nameAndValue(int series) {
            String value = last(series) < 0
                    ? ""
                    : data.value(last(series), series).map(data::print).orElse("");
            if (data.series() == 1) {
                return List.of(value);
            }
            List<String> lines = new ArrayList<>(
                    TextLines.wrap(data.seriesLabels().get(series), font, format.width() * LABELS_SHARE));
            lines.add(value);
            return lines;
        }

        private double widest(List<String> lines) {
            return lines.stream()
                    .mapToDouble(l -> ChartFonts.width(l, font))
                    .max()
                    .orElse(0);
        }

        private double endWidth() {
            return IntStream.range(0, data.series())
                    .mapToDouble(s -> widest(endLines(s)))
                    .max()
                    .orElse(0);
        }

        private List<String> endLines(int series) {
            List<String> lines = nameAndValue(series);
            return labelsAtEnds ? lines : lines.subList(lines.size() - 1, lines.size());
        }

        private void drawEndLabels(SvgGraphics g, XYPlot plot, Rectangle2D area) {
            List<EndLabel> labels = new ArrayList<>();
            for (int series = 0; series < data.series(); series++) {
                if (last(series) >= 0) {
                    labels.add(new EndLabel(endLines(series), series, y(plot, area, last(series), series)));
                }
            }
            g.setFont(font);
            for (EndLabel label : spread(labels, area)) {
                g.setPaint(Ink.label(label.series()));
                double y = label.y() - (label.lines().size() - 1) * format.lineHeight() / 2 + format.textSize() * 0.35;
                for (String line : label.lines()) {
                    g.drawString(line, (float) (area.getMaxX() + LABEL_GAP), (float) y);
                    y += format.lineHeight();
                }
            }
        }

        /** Moves labels apart that would overlap: down from the top, and back up from the bottom. */
        private List<EndLabel> spread(List<EndLabel> labels, Rectangle2D area) {
            List<EndLabel> sorted = new ArrayList<>(labels);
            sorted.sort(Comparator.comparingDouble(EndLabel::y));
            double free = area.getMinY() - format.textSize() / 2;
            for (int i = 0; i < sorted.size(); i++) {
                EndLabel label = sorted.get(i);
                double half = label.lines().size() * format.lineHeight() / 2;
                double y = Math.max(label.y(), free + half);
                sorted.set(i, new EndLabel(label.lines(), label.series(), y));
                free = y + half;
            }
            double limit = area.getMaxY() + format.textSize();
            for (int i = sorted.size() - 1; i >= 0; i--) {
                EndLabel label = sorted.get(i);
                double half = label.lines().size() * format.lineHeight() / 2;
                double y = Math.min(label.y(), limit - half);
                sorted.set(i, new EndLabel(label.lines(), label.series(), y));
                limit = y - half;
            }
            return sorted;
        }

        private int last(int series) {
            for (int row = data.rows() - 1; row >= 0; row--) {
                if (data.value(row, series).isPresent()) {
                    return row;
                }
            }
            return -1;
        }
    }
}
