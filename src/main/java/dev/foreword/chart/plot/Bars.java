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
        for (int row = 0; row < data.rows(); row++) {
            for (int series : layout.stack().order()) {
                dataset.addValue(
                        data.value(row, series).isEmpty() ? null : Double.valueOf(layout.length(row, series)),
                        Integer.valueOf(series),
                        new Name(row, data.name(row)));
            }
        }
        return dataset;
    }

    static BarRenderer renderer(BarLayout layout) {
        BarRenderer renderer = layout.isStacked() ? new Stacked(layout) : new Grouped(layout);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(layout.isHorizontal() ? 1 : WIDEST_COLUMN);
        int series = layout.data().series();
        renderer.setItemMargin(
                series == 1 || layout.isStacked() ? 0 : 2.0 * layout.data().rows() * (series - 1) / layout.height());
        // A seam in the colour of the page keeps stacked parts apart without relying on their colours.
        renderer.setDrawBarOutline(layout.isStacked());
        renderer.setDefaultOutlinePaint(Ink.PAPER);
        renderer.setDefaultOutlineStroke(PlotStyle.HAIRLINE);
        label(renderer, layout);
        return renderer;
    }

    private static void label(BarRenderer renderer, BarLayout layout) {
        renderer.setDefaultItemLabelsVisible(!layout.isStacked());
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

    private static Ink ink(BarLayout layout, int key, int row) {
        return layout.data().ink(row, layout.stack().order().get(key));
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
            return layout.data().name(column);
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            int series = layout.stack().order().get(row);
            return layout.data().value(column, series).map(layout.data()::print).orElse("");
        }
    }
}
