package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartTraits;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;

/**
 * Names down the side, each with a row of its own on an axis of values that may begin anywhere: what dots and dumb-bells
 * have in common.
 */
final class Rows {

    private static final double NAMES_SHARE = 0.4;
    /** Between the marks of one row and those of the next. */
    static final double ROW_GAP = 14;

    private static final double NAMES_GAP = 12;
    private static final double GAP = 6;

    /**
     * How much room marks take.
     *
     * @param height of the marks of a row
     * @param beside from a mark's middle to the words beside it; zero for marks without words
     * @param left what sticks out to the left of the axis
     */
    record Sizes(double height, double beside, double left) {}

    private final ChartData data;
    private final Format format;
    private final Font font;
    private final ValueScale scale;
    private final double rowHeight;
    private final NamePlot plot;

    Rows(ChartData data, Sizes sizes, Format format, ChartFonts fonts) {
        this.data = data;
        this.format = format;
        this.font = fonts.of(format.text());
        double names = widestName();
        this.scale = scale(format.width() - names - NAMES_GAP - 2 * widestValue() - 4 * GAP);
        this.rowHeight = Math.max(sizes.height(), nameLines() * format.lineHeight()) + ROW_GAP;
        CategoryAxis axis = new NameAxis();
        axis.setMaximumCategoryLabelWidthRatio((float) NAMES_SHARE);
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        axis.setCategoryLabelPositionOffset((int) Math.round(NAMES_GAP + sizes.left()));
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        this.plot = new NamePlot(true, axis, HouseAxis.of(scale, data.unit()), new PlotStyle(fonts, format));
        if (data.isPanel()) {
            plot.reserve(names + NAMES_GAP + sizes.left());
        }
        double words = sizes.beside() > 0 ? widestValue() + sizes.beside() : 0;
        // A mark at the end sticks out at the right as it does at the left.
        plot.inset(0, Math.max(sizes.left(), Math.max(words, widestTick() / 2)) + 1);
        data.details().references().forEach(reference -> plot.mark(reference.value()));
    }

    NamePlot plot() {
        return plot;
    }

    /** {@return how thick a bar is as JFreeChart asks for it: as a share of the height of all rows} */
    double thickness(double pixels) {
        return pixels / (rowHeight * data.rows());
    }

    /**
     * Draws the rows with their axes, and the references above them.
     *
     * @return where they end
     */
    double draw(Sketch sketch, double top) {
        double references = data.details().references().isEmpty() ? 0 : format.lineHeight() + GAP;
        double height = rowHeight * data.rows() + format.lineHeight() + GAP;
        plot.draw(sketch, new Rectangle2D.Double(0, top + references, format.width(), height));
        for (ChartDetails.Reference reference : data.details().references()) {
            String words = reference.label() + " " + data.print(reference.value());
            double half = ChartFonts.width(words, font) / 2;
            double x = Math.max(
                    half,
                    Math.min(format.width() - half, plot.at(reference.value().doubleValue())));
            sketch.words(words, x, top + references - GAP * 2, Sketch.Anchor.MIDDLE, format.text());
        }
        return Math.ceil(top + references + height);
    }

    /** Writes a value on a strip of paper, for an axis may run behind it. */
    void value(Sketch sketch, String words, double x, double y, Sketch.Anchor anchor) {
        double width = ChartFonts.width(words, font);
        double left = anchor == Sketch.Anchor.START ? x : x - width;
        sketch.box(left - 1, y - format.textSize() / 2, width + 2, format.textSize(), Ink.PAPER);
        sketch.centred(words, x, y, anchor, format.text());
    }

    private ValueScale scale(double room) {
        double[] values = Stream.concat(
                        data.valuesOfScale(),
                        data.details().references().stream().map(ChartDetails.Reference::value))
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double least = values.length == 0 ? 0 : values[0];
        double greatest = values.length == 0 ? 1 : values[values.length - 1];
        Optional<BigDecimal> from = data.details().axisFrom();
        boolean lengths = data.spec().kind().is(ChartTraits.Quality.LENGTHS);
        boolean far = !lengths && (from.isPresent() || (least > 0 && greatest - least < 0.3 * greatest));
        double first = from.map(f -> Math.min(f.doubleValue(), least)).orElse(least);
        return ValueScale.along(
                far ? first : Math.min(0, least),
                Math.max(far ? greatest : 0, greatest),
                room,
                words -> ChartFonts.width(words, font),
                data.unit());
    }

    private double widestName() {
        double most = format.width() * NAMES_SHARE;
        return data.namesOfScale().stream()
                .mapToDouble(name -> TextLines.widest(TextLines.wrap(name, font, most), font))
                .max()
                .orElse(0);
    }

    private int nameLines() {
        // JFreeChart gives names a little less than the width that it is asked for.
        double room = format.width() * NAMES_SHARE * 0.9;
        return data.names().stream()
                .mapToInt(name -> TextLines.wrap(name, font, room).size())
                .max()
                .orElse(1);
    }

    private double widestValue() {
        return data.valuesOfScale()
                .mapToDouble(v -> ChartFonts.width(data.print(v), font))
                .max()
                .orElse(0);
    }

    private double widestTick() {
        double[] ticks = scale.ticks();
        return ChartFonts.width(scale.print(ticks[ticks.length - 1], data.unit()), font);
    }
}
