package dev.foreword.chart.map;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.Ink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts the values of a map into at most five classes with round bounds. */
final class MapClasses {

    private final ChartData data;
    private final ValueScale scale;
    private final double[] bounds;

    MapClasses(ChartData data) {
        this.data = data;
        double[] values =
                data.values().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        double least = values.length == 0 ? 0 : values[0];
        double greatest = values.length == 0 ? 1 : values[values.length - 1];
        ValueScale fitting = ValueScale.around(least, greatest, Ink.STEPS);
        for (int ticks = Ink.STEPS - 1; fitting.ticks().length - 1 > Ink.STEPS && ticks > 0; ticks--) {
            fitting = ValueScale.around(least, greatest, ticks);
        }
        this.scale = fitting;
        this.bounds = scale.ticks();
    }

    /** {@return the class of a value, counted from 0 for the least} */
    int of(double value) {
        for (int i = bounds.length - 2; i > 0; i--) {
            if (value >= bounds[i] - 1e-9) {
                return i;
            }
        }
        return 0;
    }

    /** {@return the step of the palette for a class; few classes are spread over all steps} */
    int step(int index) {
        int classes = bounds.length - 1;
        return classes <= 1 ? Ink.STEPS - 1 : (int) Math.round(index * (Ink.STEPS - 1.0) / (classes - 1));
    }

    /** {@return what each class holds, the least first} */
    List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        IntStream.range(0, bounds.length - 1).forEach(i -> {
            String words = i == bounds.length - 2
                    ? scale.print(bounds[i], data.unit()) + " or more"
                    : i == 0
                            ? "under " + scale.print(bounds[i + 1], data.unit())
                            : scale.print(bounds[i], data.unit()) + " to under "
                                    + scale.print(bounds[i + 1], data.unit());
            entries.add(new Legend.Entry(words, Ink.step(step(i))));
        });
        return entries;
    }
}
