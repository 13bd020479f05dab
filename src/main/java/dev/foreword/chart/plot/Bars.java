package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.mark.Ink;
import java.awt.Paint;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars as JFreeChart draws them: their numbers, their inks and the words at their ends. */
final class Bars {

    /** Columns are no wider than this share of the plot. */
    private static final double WIDEST_COLUMN = 0.14;

    private Bars() {}

    static CategoryDataset dataset(BarLayout layout) {
        ChartData data = layout.data();
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int place = 0; place < layout.slots().count(); place++) {
            int row = layout.slots().rowAt(place);
            for (int series : layout.stack().order()) {
                boolean bar = row >= 0 && data.value(row, series).isPresent();
                dataset.addValue(
                        bar ? Double.valueOf(layout.length(row, series)) : null,
                        Integer.valueOf(series),
                        new Name(place, name(layout, row)));
            }
        }
        return dataset;
    }

    /** Columns with gaps between them are named apart, for not all their names need fit. */
    private static String name(BarLayout layout, int row) {
        return layout.slots().haveGaps() ? "" : layout.data().name(row);
    }

    static BarRenderer renderer(BarLayout layout) {
        BarRenderer renderer = layout.isStacked() ? new Stacked(layout) : new Grouped(layout);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(layout.isHorizontal() ? 1 : WIDEST_COLUMN);
        int series = layout.data().series();
        renderer.setItemMargin(
                series == 1 || layout.isStacked() ? 0 : 2.0 * layout.slots().count() * (series - 1) / layout.height());
        // A seam in the colour of the page keeps stacked parts apart without relying on their colours.
        renderer.setDrawBarOutline(layout.isStacked());
        renderer.setDefaultOutlinePaint(Ink.PAPER);
        renderer.setDefaultOutlineStroke(PlotStyle.HAIRLINE);
        label(renderer, layout);
        return renderer;
    }

    private static void label(BarRenderer renderer, BarLayout layout) {
        renderer.setDefaultItemLabelsVisible(!layout.hasAxis());
        renderer.setDefaultItemLabelFont(layout.font());
        renderer.setDefaultItemLabelPaint(Ink.TEXT);
        renderer.setDefaultItemLabelGenerator(new ValueLabels(layout));
        double gap = BarLayout.LABEL_GAP;
        renderer.setItemLabelInsets(new RectangleInsets(gap, gap, gap, gap));
        boolean horizontal = layout.isHorizontal();
        renderer.setDefaultPositiveItemLabelPosition(
                horizontal
                        ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
                        : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        renderer.setDefaultNegativeItemLabelPosition(
                horizontal
                        ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT)
                        : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
    }

    private static Ink ink(BarLayout layout, int key, int place) {
        int row = layout.slots().rowAt(place);
        return layout.data().ink(Math.max(0, row), layout.stack().order().get(key));
    }

    /** Bars side by side in the ink of their series, or grey beside those that are highlighted. */
    private static final class Grouped extends BarRenderer {
        private final transient BarLayout layout;

        Grouped(BarLayout layout) {
            this.layout = layout;
        }

        @Override
        public Paint getItemPaint(int key, int row) {
            return ink(layout, key, row);
        }
    }

    /** The same, on each other. */
    private static final class Stacked extends StackedBarRenderer {
        private final transient BarLayout layout;

        Stacked(BarLayout layout) {
            this.layout = layout;
        }

        @Override
        public Paint getItemPaint(int key, int row) {
            return ink(layout, key, row);
        }
    }

    /** The words at the ends of bars. */
    private record ValueLabels(BarLayout layout) implements CategoryItemLabelGenerator {
        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return layout.data().seriesLabels().get(row);
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return name(layout, layout.slots().rowAt(column));
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            int series = layout.stack().order().get(row);
            int at = layout.slots().rowAt(column);
            boolean bar = at >= 0 && layout.data().value(at, series).isPresent();
            return bar ? layout.data().print(at, series) : "";
        }
    }
}
