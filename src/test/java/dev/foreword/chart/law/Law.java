package dev.foreword.chart.law;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.chart.ChartSpec;
import java.util.List;
import java.util.random.RandomGenerator;

/** What must hold of a kind of chart, whatever its numbers: its marks are to each other as its values are. */
interface Law {

    /** Coordinates are written with one decimal, so that each edge may be half of it off. */
    double PRECISION = 0.16;

    ChartDrawer DRAWER = new ChartDrawer();

    /** Draws one random chart and holds its marks against its table. */
    void check(RandomGenerator random);

    /** {@return a chart as it is published: wide and narrow} */
    static List<SvgPicture> drawn(ChartSpec spec) {
        ChartWords words = new ChartWords("T", "Visits", "Counts", "", "P", null);
        DrawnChart chart = DRAWER.draw(spec, words, "c", Brand.DEFAULT);
        return List.of(new SvgPicture(chart.wide()), new SvgPicture(chart.narrow()));
    }
}
