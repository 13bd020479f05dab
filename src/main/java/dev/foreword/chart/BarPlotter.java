package dev.foreword.chart;

import dev.foreword.model.ChartSpec;
import dev.foreword.model.ChartType;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws bars, lying or standing, side by side or stacked.
 *
 * <p>Bars start at zero and carry their values, so there is no axis to read off; stacked bars, whose parts may be too
 * thin for words, have an axis instead. Standing bars whose names don't fit under them are laid down.
 */
final class BarPlotter implements ChartPlotter {

    private static final double BAR = 22;
    private static final double ROW_GAP = 14;
    private static final double LABEL_GAP = 6;
    private static final double NAMES_SHARE = 0.42;
    private static final double COLUMN_HEIGHT = 300;

    private final ChartFonts fonts;

    BarPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartSpec spec, Format format) {
        return new Plan(spec, format).draw();
    }

    /** One chart at one size: what is measured before it is drawn. */
    private final class Plan {
        private final ChartData data;
        private final Format format;
        private final Font font;
        private final boolean stacked;
        private final boolean lying;
        private final Legend legend;
        private final double rowHeight;
        private final double plotHeight;

        Plan(ChartSpec spec, Format format) {
            this.data = new ChartData(spec);
            this.format = format;
            this.font = fonts.regular(format.textSize());
            this.stacked = spec.stacked() && data.series() > 1;
            this.lying = spec.type() == ChartType.BAR || !namesFitUnderColumns() || !valuesFitOverColumns();
            this.legend = new Legend(data.seriesLabels(), format, fonts);
            // To measure words is most of the work of drawing, so it is done once.
            this.rowHeight = Math.max(barsHeight(), lines(format.width() * NAMES_SHARE * 0.92) * format.lineHeight());
            this.plotHeight = lying ? lyingHeight() : standingHeight();
        }

        Drawing draw() {
            CategoryPlot plot = new CategoryPlot(dataset(), names(), values(), renderer());
            plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
            plot.setRangeGridlinesVisible(stacked);
            PlotStyle style = new PlotStyle(fonts, format);
            style.apply(plot);
            plot.getRangeAxis().setVisible(stacked);

            SvgGraphics g = new SvgGraphics(fonts);
            legend.draw(g);
            double top = legend.height();
            Rectangle2D area = style.draw(plot, g, top, plotHeight);
            if (!stacked) {
                drawGaps(g, plot, area);
            }
            return new Drawing(format.width(), (int) Math.ceil(top + plotHeight), g.drawing());
        }

        private CategoryDataset dataset() {
            DefaultCategoryDataset dataset = new DefaultCategoryDataset();
            for (int row = 0; row < data.rows(); row++) {
                for (int series = 0; series < data.series(); series++) {
                    dataset.addValue(
                            data.value(row, series).orElse(null),
                            Integer.valueOf(series),
                            new Name(row, data.name(row)));
                }
            }
            return dataset;
        }

        private CategoryAxis names() {
            CategoryAxis axis = new NameAxis();
            axis.setMaximumCategoryLabelWidthRatio((float) (lying ? NAMES_SHARE : 1.0));
            axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
            axis.setCategoryLabelPositionOffset((int) (lying ? LABEL_GAP * 1.5 : LABEL_GAP));
            double length = lying ? plotHeight : format.width();
            double gap = lying ? rowGap() : format.width() * 0.3 / data.rows();
            axis.setLowerMargin(gap / 2 / length);
            axis.setUpperMargin(gap / 2 / length);
            axis.setCategoryMargin(data.rows() == 1 ? 0 : gap * (data.rows() - 1) / length);
            return axis;
        }

        /** The axis of values has room for the words at the ends of the longest bars. */
        private NumberAxis values() {
            double greatest = Math.max(0, extreme(true));
            double least = Math.min(0, extreme(false));
            if (stacked) {
                return ValueScale.around(least, greatest).axis(data.unit());
            }
            double room = lying ? format.width() - namesWidth() : COLUMN_HEIGHT;
            double words = LABEL_GAP * 2 + (lying ? widestValue() : format.textSize());
            // A bar of no length has its words where a positive one would.
            boolean above = least == 0 || data.values().anyMatch(v -> v.signum() >= 0);
            int sides = (least < 0 ? 1 : 0) + (above ? 1 : 0);
            double scale = Math.max(1e-9, greatest - least) / Math.max(40, room - sides * words);
            NumberAxis axis = new NumberAxis(null);
            axis.setRange(least < 0 ? least - words * scale : 0, above ? Math.max(greatest + words * scale, 1e-6) : 0);
            return axis;
        }

        private BarRenderer renderer() {
            BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
            renderer.setBarPainter(new StandardBarPainter());
            renderer.setShadowVisible(false);
            renderer.setMaximumBarWidth(lying ? 1 : 0.14);
            renderer.setItemMargin(
                    data.series() == 1 || stacked ? 0 : 2.0 * data.rows() * (data.series() - 1) / plotHeight);
            // A seam in the colour of the page keeps stacked parts apart without relying on their colours.
            renderer.setDrawBarOutline(stacked);
            renderer.setDefaultOutlinePaint(Ink.PAPER);
            renderer.setDefaultOutlineStroke(PlotStyle.HAIRLINE);
            for (int series = 0; series < data.series(); series++) {
                renderer.setSeriesPaint(series, Ink.series(series));
                renderer.setSeriesOutlinePaint(series, Ink.PAPER);
            }
            renderer.setDefaultItemLabelsVisible(!stacked);
            renderer.setDefaultItemLabelFont(font);
            renderer.setDefaultItemLabelPaint(Ink.TEXT);
            renderer.setDefaultItemLabelGenerator(new ValueLabels());
            renderer.setItemLabelInsets(new RectangleInsets(LABEL_GAP, LABEL_GAP, LABEL_GAP, LABEL_GAP));
            renderer.setDefaultPositiveItemLabelPosition(
                    lying
                            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
                            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
            renderer.setDefaultNegativeItemLabelPosition(
                    lying
                            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
                            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
            return renderer;
        }

        /** A bar that can't be drawn leaves its mark where it would have begun. */
        private void drawGaps(SvgGraphics g, CategoryPlot plot, Rectangle2D area) {
            g.setFont(font);
            g.setPaint(Ink.TEXT);
            double zero = plot.getRangeAxis().valueToJava2D(0, area, plot.getRangeAxisEdge());
            for (int row = 0; row < data.rows(); row++) {
                for (int series = 0; series < data.series(); series++) {
                    if (data.value(row, series).isPresent()) {
                        continue;
                    }
                    double middle = plot.getDomainAxis()
                            .getCategorySeriesMiddle(
                                    row, data.rows(), series, data.series(), 0, area, plot.getDomainAxisEdge());
                    String mark = data.gap(row, series);
                    double width = ChartFonts.width(mark, font);
                    double x = lying ? zero + LABEL_GAP : middle - width / 2;
                    double y = lying ? middle + format.textSize() * 0.35 : zero - LABEL_GAP;
                    g.drawString(mark, (float) x, (float) y);
                }
            }
        }

        private double lyingHeight() {
            double axis = stacked ? format.lineHeight() + LABEL_GAP : 0;
            return data.rows() * (rowHeight + rowGap()) + axis;
        }

        private double standingHeight() {
            double room = format.width() / (double) data.rows();
            return COLUMN_HEIGHT + lines(room * 0.95) * format.lineHeight() + LABEL_GAP;
        }

        /** {@return the most lines that a name takes in a width} */
        private int lines(double width) {
            return data.names().stream()
                    .mapToInt(name -> TextLines.wrap(name, font, width).size())
                    .max()
                    .orElse(1);
        }

        private double barsHeight() {
            return stacked ? BAR * 1.3 : data.series() * BAR;
        }

        /** Names of several lines make their row taller than its bars; the bars keep their thickness. */
        private double rowGap() {
            return ROW_GAP + rowHeight - barsHeight();
        }

        private double namesWidth() {
            double most = format.width() * NAMES_SHARE;
            return Math.min(
                            most,
                            data.names().stream()
                                    .mapToDouble(n -> ChartFonts.width(n, font))
                                    .max()
                                    .orElse(0))
                    + LABEL_GAP * 2;
        }

        private boolean namesFitUnderColumns() {
            double room = format.width() / (double) data.rows() * 0.95;
            return data.names().stream().allMatch(n -> TextLines.widestWord(n, font) <= room);
        }

        private boolean valuesFitOverColumns() {
            int columns = stacked ? data.rows() : data.rows() * data.series();
            return widestValue() <= format.width() * 0.7 / columns;
        }

        private double widestValue() {
            return data.values()
                    .mapToDouble(v -> ChartFonts.width(data.print(v), font))
                    .max()
                    .orElse(0);
        }

        private double extreme(boolean greatest) {
            if (!stacked) {
                return data.values().map(BigDecimal::doubleValue).reduce(0.0, greatest ? Math::max : Math::min);
            }
            double extreme = 0;
            for (int row = 0; row < data.rows(); row++) {
                double sum = 0;
                for (int series = 0; series < data.series(); series++) {
                    double value =
                            data.value(row, series).map(BigDecimal::doubleValue).orElse(0.0);
                    sum += (value > 0) == greatest ? value : 0;
                }
                extreme = greatest ? Math.max(extreme, sum) : Math.min(extreme, sum);
            }
            return extreme;
        }

        /** The words at the ends of bars. */
        private final class ValueLabels implements CategoryItemLabelGenerator {
            @Override
            public String generateRowLabel(CategoryDataset dataset, int row) {
                return data.seriesLabels().get(row);
            }

            @Override
            public String generateColumnLabel(CategoryDataset dataset, int column) {
                return data.name(column);
            }

            @Override
            public String generateLabel(CategoryDataset dataset, int row, int column) {
                return data.value(column, row).map(data::print).orElse("");
            }
        }
    }

    /** A row's name as JFreeChart's key; two rows may have the same words. */
    private record Name(int row, String words) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return Integer.compare(row, other.row);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
