package dev.foreword.chart;

import dev.foreword.data.Unit;
import dev.foreword.model.ChartDetails;
import dev.foreword.model.ChartType;
import dev.foreword.model.Stacking;
import java.awt.Font;
import java.awt.Paint;
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
 * thin for words, have an axis too. Standing bars whose names don't fit under them are laid down.
 */
final class BarPlotter implements ChartPlotter {

    private static final double BAR = 22;
    private static final double ROW_GAP = 14;
    private static final double LABEL_GAP = 6;
    private static final double NAMES_SHARE = 0.42;
    /** Of the height that the format asks for, columns have this much; names and legend have the rest. */
    private static final double COLUMN_SHARE = 0.8;

    private static final int MANY_ROWS = 40;
    private static final double THIN_BAR = 14;
    private static final Unit PER_CENT = new Unit("", "%");

    private final ChartFonts fonts;

    BarPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        return new Plan(data, format).draw();
    }

    /** One chart at one size: what is measured before it is drawn. */
    private final class Plan {
        private final ChartData data;
        private final Format format;
        private final Font font;
        private final Stack stack;
        private final boolean stacked;
        private final boolean lying;
        private final Legend legend;
        private final double rowHeight;
        private final double plotHeight;

        Plan(ChartData data, Format format) {
            this.data = data;
            this.format = format;
            this.font = fonts.regular(format.textSize());
            this.stack = new Stack(data);
            this.stacked = data.spec().stacking() != Stacking.NONE && data.series() > 1;
            this.lying = data.spec().type() == ChartType.BAR || !namesFitUnderColumns() || !valuesFitOverColumns();
            this.legend = Legend.of(data.seriesLabels(), format, fonts);
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
            if (stacked && lying) {
                // Half of the last tick's words stick out.
                double half = ChartFonts.width(scale().print(scale().high(), axisUnit()), font) / 2;
                plot.setInsets(new RectangleInsets(0, 0, 0, half + 1));
            }

            Sketch sketch = new Sketch(fonts);
            legend.draw(sketch);
            double top = legend.height() + referencesHeight();
            Rectangle2D area = style.draw(plot, sketch.graphics(), top, plotHeight);
            if (stacked) {
                drawParts(sketch, plot, area);
            } else {
                drawGaps(sketch, plot, area);
            }
            drawReferences(sketch, plot, area);
            return sketch.drawing(format.width(), Math.ceil(top + plotHeight));
        }

        private CategoryDataset dataset() {
            DefaultCategoryDataset dataset = new DefaultCategoryDataset();
            for (int row = 0; row < data.rows(); row++) {
                for (int series : stack.order()) {
                    dataset.addValue(
                            data.value(row, series).isEmpty() ? null : Double.valueOf(length(row, series)),
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

        private double length(int row, int series) {
            return stacked ? stack.length(row, series) : data.length(row, series);
        }

        /** The axis of values has room for the words at the ends of the longest bars. */
        private NumberAxis values() {
            if (stacked) {
                return scale().axis(axisUnit(), data.spec().stacking() == Stacking.DIVERGING);
            }
            double greatest = Math.max(0, extreme(true));
            double least = Math.min(0, extreme(false));
            double room = lying ? format.width() - namesWidth() : columnHeight();
            double words = LABEL_GAP * 2 + (lying ? widestValue() : format.textSize());
            // A bar of no length has its words where a positive one would.
            boolean above = least == 0 || data.valuesOfScale().anyMatch(v -> v.signum() >= 0);
            int sides = (least < 0 ? 1 : 0) + (above ? 1 : 0);
            double scale = Math.max(1e-9, greatest - least) / Math.max(40, room - sides * words);
            NumberAxis axis = new NumberAxis(null);
            axis.setRange(least < 0 ? least - words * scale : 0, above ? Math.max(greatest + words * scale, 1e-6) : 0);
            return axis;
        }

        private ValueScale scale() {
            if (isShare()) {
                return new ValueScale(0, 100, format.isNarrow() && lying ? 50 : 20);
            }
            double room = lying ? format.width() - namesWidth() - widestValue() : Double.MAX_VALUE;
            return ValueScale.along(
                    stack.least(), stack.greatest(), room, words -> ChartFonts.width(words, font), data.unit());
        }

        private Unit axisUnit() {
            return isShare() ? PER_CENT : data.unit();
        }

        private boolean isShare() {
            return data.spec().stacking() == Stacking.SHARE;
        }

        private BarRenderer renderer() {
            BarRenderer renderer = stacked ? new StackedInks() : new Inks();
            renderer.setBarPainter(new StandardBarPainter());
            renderer.setShadowVisible(false);
            renderer.setMaximumBarWidth(lying ? 1 : 0.14);
            renderer.setItemMargin(
                    data.series() == 1 || stacked ? 0 : 2.0 * data.rows() * (data.series() - 1) / plotHeight);
            // A seam in the colour of the page keeps stacked parts apart without relying on their colours.
            renderer.setDrawBarOutline(stacked);
            renderer.setDefaultOutlinePaint(Ink.PAPER);
            renderer.setDefaultOutlineStroke(PlotStyle.HAIRLINE);
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
        private void drawGaps(Sketch sketch, CategoryPlot plot, Rectangle2D area) {
            double zero = plot.getRangeAxis().valueToJava2D(0, area, plot.getRangeAxisEdge());
            for (int row = 0; row < data.rows(); row++) {
                for (int series = 0; series < data.series(); series++) {
                    if (data.value(row, series).isPresent()) {
                        continue;
                    }
                    double middle = plot.getDomainAxis()
                            .getCategorySeriesMiddle(
                                    row, data.rows(), series, data.series(), 0, area, plot.getDomainAxisEdge());
                    double x = lying ? zero + LABEL_GAP : middle;
                    double y = lying ? middle + format.textSize() * 0.35 : zero - LABEL_GAP;
                    Sketch.Anchor anchor = lying ? Sketch.Anchor.START : Sketch.Anchor.MIDDLE;
                    sketch.words(data.gap(row, series), x, y, anchor, format.text());
                }
            }
        }

        /** Each part has its value in it where there is room; the others are in the table. */
        private void drawParts(Sketch sketch, CategoryPlot plot, Rectangle2D area) {
            for (int row = 0; row < data.rows(); row++) {
                double middle =
                        plot.getDomainAxis().getCategoryMiddle(row, data.rows(), area, plot.getDomainAxisEdge());
                for (Stack.Part part : stack.parts(row)) {
                    if (data.value(row, part.series()).isPresent() && part.from() != part.to()) {
                        drawPart(sketch, plot, area, row, part, middle);
                    }
                }
            }
        }

        private void drawPart(
                Sketch sketch, CategoryPlot plot, Rectangle2D area, int row, Stack.Part part, double middle) {
            double from = plot.getRangeAxis().valueToJava2D(part.from(), area, plot.getRangeAxisEdge());
            double to = plot.getRangeAxis().valueToJava2D(part.to(), area, plot.getRangeAxisEdge());
            String words = data.print(row, part.series());
            double width = ChartFonts.width(words, font) + 8;
            double along = Math.abs(to - from);
            double across = format.width() * 0.6 / data.rows();
            boolean fits = lying ? along >= width : along >= format.lineHeight() && across >= width;
            if (fits) {
                double x = lying ? (from + to) / 2 : middle;
                double y = (lying ? middle : (from + to) / 2) + format.textSize() * 0.35;
                Ink ink = data.isSetOff(row, part.series()) ? Ink.onSeries(part.series()) : Ink.ON_CONTEXT;
                sketch.words(words, x, y, Sketch.Anchor.MIDDLE, format.text().in(ink));
            }
        }

        /** A value that the bars are compared with: a dashed line, named at its end. */
        private void drawReferences(Sketch sketch, CategoryPlot plot, Rectangle2D area) {
            for (ChartDetails.Reference reference : data.details().references()) {
                double at = plot.getRangeAxis()
                        .valueToJava2D(reference.value().doubleValue(), area, plot.getRangeAxisEdge());
                if (lying) {
                    drawUpright(sketch, plot, area, at);
                } else {
                    sketch.dashes(area.getMinX(), at, area.getMaxX(), at, Ink.AXIS);
                }
                String words = reference.label() + " " + data.print(reference.value());
                double half = ChartFonts.width(words, font) / 2;
                double x = lying ? Math.max(half, Math.min(format.width() - half, at)) : area.getMaxX() - half;
                double y = lying ? area.getMinY() - LABEL_GAP * 2 : at - LABEL_GAP;
                sketch.words(words, x, y, Sketch.Anchor.MIDDLE, format.text());
            }
        }

        /** An upright line, with a gap wherever it would cross the value at the end of a bar. */
        private void drawUpright(Sketch sketch, CategoryPlot plot, Rectangle2D area, double at) {
            double y = area.getMinY() - LABEL_GAP;
            for (int row = 0; row < data.rows(); row++) {
                for (int series = 0; series < data.series(); series++) {
                    double end =
                            plot.getRangeAxis().valueToJava2D(data.length(row, series), area, plot.getRangeAxisEdge());
                    double words = ChartFonts.width(data.print(row, series), font) + LABEL_GAP * 2;
                    boolean crossed =
                            data.length(row, series) < 0 ? at < end && at > end - words : at > end && at < end + words;
                    if (crossed) {
                        double middle = plot.getDomainAxis()
                                .getCategorySeriesMiddle(
                                        row, data.rows(), series, data.series(), 0, area, plot.getDomainAxisEdge());
                        sketch.dashes(at, y, at, middle - format.textSize() * 0.7, Ink.AXIS);
                        y = middle + format.textSize() * 0.7;
                    }
                }
            }
            sketch.dashes(at, y, at, area.getMaxY(), Ink.AXIS);
        }

        private double referencesHeight() {
            return lying && !data.details().references().isEmpty() ? format.lineHeight() + LABEL_GAP * 2 : 0;
        }

        private double lyingHeight() {
            double axis = stacked ? format.lineHeight() + LABEL_GAP : 0;
            return data.rows() * (barsHeight() + rowGap()) + axis;
        }

        private double standingHeight() {
            double room = format.width() / (double) data.rows();
            return columnHeight() + lines(room * 0.95) * format.lineHeight() + LABEL_GAP;
        }

        private double columnHeight() {
            return format.height() * COLUMN_SHARE;
        }

        /** {@return the most lines that a name takes in a width} */
        private int lines(double width) {
            return data.names().stream()
                    .mapToInt(name -> TextLines.wrap(name, font, width).size())
                    .max()
                    .orElse(1);
        }

        private double barsHeight() {
            double bar = data.rows() > MANY_ROWS ? THIN_BAR : BAR;
            return stacked ? bar * 1.3 : data.series() * bar;
        }

        /** Names of several lines make their row taller than its bars; the bars keep their thickness. */
        private double rowGap() {
            return (data.rows() > MANY_ROWS ? 2 : ROW_GAP) + rowHeight - barsHeight();
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
            return data.valuesOfScale()
                    .mapToDouble(v -> ChartFonts.width(data.print(v), font))
                    .max()
                    .orElse(0);
        }

        private double extreme(boolean greatest) {
            double values =
                    data.valuesOfScale().map(BigDecimal::doubleValue).reduce(0.0, greatest ? Math::max : Math::min);
            return data.details().references().stream()
                    .map(r -> r.value().doubleValue())
                    .reduce(values, greatest ? Math::max : Math::min);
        }

        /** Bars in the ink of their series, or grey beside those that are set off. */
        private final class Inks extends BarRenderer {
            @Override
            public Paint getItemPaint(int key, int row) {
                return data.ink(row, stack.order().get(key));
            }
        }

        /** The same, on each other. */
        private final class StackedInks extends StackedBarRenderer {
            @Override
            public Paint getItemPaint(int key, int row) {
                return data.ink(row, stack.order().get(key));
            }
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
                int series = stack.order().get(row);
                return data.value(column, series).map(data::print).orElse("");
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
