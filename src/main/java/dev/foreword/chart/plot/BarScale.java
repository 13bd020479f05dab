package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ValueScale;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.data.Unit;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.Stacking;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/** The axis of values of a chart of bars: from zero, with room for the words at the ends of the longest bars. */
final class BarScale {

    private static final Unit PER_CENT = new Unit("", "%");

    private final BarLayout layout;
    private final ChartData data;

    BarScale(BarLayout layout) {
        this.layout = layout;
        this.data = layout.data();
    }

    NumberAxis axis() {
        return layout.hasAxis()
                ? HouseAxis.of(scale(), unit(), data.spec().stacking() == Stacking.DIVERGING)
                : axisWithRoomForWords();
    }

    /** {@return what sticks out at the right end of the axis: half of the last tick's words} */
    double rightInset() {
        if (!layout.hasAxis() || !layout.isHorizontal()) {
            return 0;
        }
        String last = scale().print(scale().high(), unit());
        return ChartFonts.width(last, layout.font()) / 2 + 1;
    }

    private NumberAxis axisWithRoomForWords() {
        double greatest = greatest();
        double least = least();
        double across =
                layout.isHorizontal() ? layout.widestValue() : layout.format().textSize();
        double words = BarLayout.LABEL_GAP * 2 + across;
        // A bar of no length has its words where a positive one would.
        boolean above = least == 0 || data.valuesOfScale().anyMatch(v -> v.signum() >= 0);
        int sides = (least < 0 ? 1 : 0) + (above ? 1 : 0);
        double perPixel = Math.max(1e-9, greatest - least) / Math.max(40, layout.room() - sides * words);
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(
                least < 0 ? least - words * perPixel : 0, above ? Math.max(greatest + words * perPixel, 1e-6) : 0);
        return axis;
    }

    private double greatest() {
        return Math.max(0, compared().mapToDouble(v -> v).max().orElse(0));
    }

    private double least() {
        return Math.min(0, compared().mapToDouble(v -> v).min().orElse(0));
    }

    /** {@return all that has to find room on the axis} */
    private Stream<Double> compared() {
        return Stream.concat(
                        data.valuesOfScale(),
                        data.details().references().stream().map(ChartDetails.Reference::value))
                .map(BigDecimal::doubleValue);
    }

    private ValueScale scale() {
        if (isShare()) {
            boolean tight = layout.format().isNarrow() && layout.isHorizontal();
            return new ValueScale(0, 100, tight ? 50 : 20);
        }
        double room = layout.isHorizontal() ? layout.room() - layout.widestValue() : Double.MAX_VALUE;
        return ValueScale.along(
                layout.isStacked() ? layout.stack().least() : least(),
                layout.isStacked() ? layout.stack().greatest() : greatest(),
                room,
                words -> ChartFonts.width(words, layout.font()),
                data.unit());
    }

    private Unit unit() {
        return isShare() ? PER_CENT : data.unit();
    }

    private boolean isShare() {
        return data.spec().stacking() == Stacking.SHARE;
    }
}
