package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Stack;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.model.chart.PeriodSlots;
import dev.foreword.model.chart.Stacking;
import java.awt.Font;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;

/** What is measured of a chart of bars before it is drawn: which way the bars lie, how thick and how far apart they are. */
final class BarLayout {

    /** Between bars and their words. */
    static final double LABEL_GAP = 6;

    private static final double BAR = 22;
    private static final double STACKED_BAR = BAR * 1.3;
    private static final double ROW_GAP = 14;
    private static final double NAMES_SHARE = 0.42;

    /** JFreeChart gives names a little less than the width that it is asked for. */
    private static final double NAMES_GIVEN = 0.92;

    /** Of the height that the format asks for, columns have this much; names and legend have the rest. */
    private static final double COLUMN_SHARE = 0.8;

    /** Columns leave this share of the width between them, and the values over them the same of their own. */
    private static final double BETWEEN_COLUMNS = 0.3;

    private static final int MANY_ROWS = 40;
    private static final double THIN_BAR = 14;
    private static final double THIN_GAP = 2;

    private final ChartData data;
    private final Format format;
    private final Font font;
    private final Stack stack;
    private final PeriodSlots slots;
    private final boolean horizontal;
    private final double rowHeight;
    private final double height;

    BarLayout(ChartData data, boolean alwaysHorizontal, Format format, ChartFonts fonts) {
        this.data = data;
        this.format = format;
        this.font = fonts.of(format.text());
        this.stack = new Stack(data);
        PeriodSlots times = data.periods().slots();
        // Columns with gaps between them stay upright: time runs from left to right, and the gaps are seen.
        boolean laidDown = !times.haveGaps() && !(namesFitUnderColumns() && valuesFitOverColumns(data.rows()));
        this.horizontal = alwaysHorizontal || laidDown;
        this.slots = horizontal ? PeriodSlots.even(data.rows()) : times;
        // To measure words is most of the work of drawing, so it is done once.
        double lines = nameLines(format.width() * NAMES_SHARE * NAMES_GIVEN);
        this.rowHeight = Math.max(barsHeight(), lines * format.lineHeight());
        this.height = horizontal ? heightOfRows() : heightOfColumns();
    }

    ChartData data() {
        return data;
    }

    Format format() {
        return format;
    }

    Font font() {
        return font;
    }

    Stack stack() {
        return stack;
    }

    boolean isHorizontal() {
        return horizontal;
    }

    /** {@return where the bars of each row stand} */
    PeriodSlots slots() {
        return slots;
    }

    /** {@return whether values are read off an axis; else each stands at the end of its bar} */
    boolean hasAxis() {
        return isStacked() || (slots.haveGaps() && !valuesFitOverColumns(slots.count()));
    }

    boolean isStacked() {
        return data.spec().stacking() != Stacking.NONE && data.series() > 1;
    }

    /** {@return the height of the plot with its axes} */
    double height() {
        return height;
    }

    /** {@return the length of a bar: its value, or its part of the stack} */
    double length(int row, int series) {
        return isStacked() ? stack.length(row, series) : data.length(row, series);
    }

    /** {@return the axis of names, with the room between the bars} */
    CategoryAxis names() {
        CategoryAxis axis = new NameAxis();
        axis.setMaximumCategoryLabelWidthRatio((float) (horizontal ? NAMES_SHARE : 1.0));
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        axis.setCategoryLabelPositionOffset((int) (horizontal ? LABEL_GAP * 1.5 : LABEL_GAP));
        double length = horizontal ? height : format.width();
        double gap = horizontal ? rowGap() : format.width() * BETWEEN_COLUMNS / slots.count();
        axis.setLowerMargin(gap / 2 / length);
        axis.setUpperMargin(gap / 2 / length);
        axis.setCategoryMargin(slots.count() == 1 ? 0 : gap * (slots.count() - 1) / length);
        return axis;
    }

    /** {@return the length of the axis of values, about} */
    double room() {
        return horizontal ? format.width() - namesWidth() : columnHeight();
    }

    /** {@return the room above the plot for the words of references} */
    double referencesHeight() {
        return horizontal && !data.details().references().isEmpty() ? format.lineHeight() + LABEL_GAP * 2 : 0;
    }

    double widestValue() {
        return data.valuesOfScale()
                .mapToDouble(v -> ChartFonts.width(data.print(v), font))
                .max()
                .orElse(0);
    }

    private double heightOfRows() {
        double axis = isStacked() ? format.lineHeight() + LABEL_GAP : 0;
        return data.rows() * (barsHeight() + rowGap()) + axis;
    }

    private double heightOfColumns() {
        return columnHeight() + namesHeight();
    }

    /** {@return the room that names take under columns} */
    double namesHeight() {
        if (slots.haveGaps()) {
            return namesUnder(slot -> (slot + 0.5) * format.width() / slots.count())
                                    .lines()
                            * format.lineHeight()
                    + LABEL_GAP;
        }
        double room = format.width() / (double) data.rows();
        return nameLines(room * 0.95) * format.lineHeight() + LABEL_GAP;
    }

    /** {@return names under columns that have gaps between them, as many as fit} */
    PeriodNames namesUnder(IntToDoubleFunction middle) {
        double[] along =
                slots.ofRow().stream().mapToDouble(middle::applyAsDouble).toArray();
        return PeriodNames.fitting(along, data.names(), font, format.width(), PeriodNames.MOST_LINES);
    }

    private double columnHeight() {
        return format.height() * COLUMN_SHARE;
    }

    /** {@return the most lines that a name takes in a width} */
    private int nameLines(double width) {
        return data.namesOfScale().stream()
                .mapToInt(name -> TextLines.wrap(name, font, width).size())
                .max()
                .orElse(1);
    }

    private double barsHeight() {
        boolean thin = data.rows() > MANY_ROWS;
        double bar = thin ? THIN_BAR : BAR;
        return isStacked() ? bar * STACKED_BAR / BAR : data.series() * bar;
    }

    /** Names of several lines make their row taller than its bars; the bars keep their thickness. */
    private double rowGap() {
        return (data.rows() > MANY_ROWS ? THIN_GAP : ROW_GAP) + rowHeight - barsHeight();
    }

    /** {@return the room that names take at the left} */
    double namesWidth() {
        double widest = data.namesOfScale().stream()
                .mapToDouble(n -> ChartFonts.width(n, font))
                .max()
                .orElse(0);
        return Math.min(format.width() * NAMES_SHARE, widest) + LABEL_GAP * 2;
    }

    private boolean namesFitUnderColumns() {
        double room = format.width() / (double) data.rows() * 0.95;
        return data.namesOfScale().stream().allMatch(n -> TextLines.widestWord(n, font) <= room);
    }

    private boolean valuesFitOverColumns(int places) {
        int columns = isStacked() ? places : places * data.series();
        return widestValue() <= format.width() * (1 - BETWEEN_COLUMNS) / columns;
    }
}
