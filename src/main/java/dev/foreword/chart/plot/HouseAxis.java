package dev.foreword.chart.plot;

import dev.foreword.chart.layout.ValueScale;
import dev.foreword.data.Unit;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** JFreeChart's axis of numbers, from end to end of a scale, with a number at each of its ticks as all here are printed. */
final class HouseAxis {

    private HouseAxis() {}

    static NumberAxis of(ValueScale scale, Unit unit) {
        return of(scale, unit, false);
    }

    /**
     * {@return the axis}
     *
     * @param bothWays whether it measures to both sides of the middle, so that no tick is below zero
     */
    static NumberAxis of(ValueScale scale, Unit unit, boolean bothWays) {
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(scale.low(), scale.high());
        axis.setTickUnit(new NumberTickUnit(scale.step(), new HouseFormat(scale, unit, bothWays)));
        return axis;
    }

    /** JFreeChart asks a {@code NumberFormat} for the words at ticks. */
    private static final class HouseFormat extends NumberFormat {
        private final transient ValueScale scale;
        private final transient Unit unit;
        private final boolean bothWays;

        HouseFormat(ValueScale scale, Unit unit, boolean bothWays) {
            this.scale = scale;
            this.unit = unit;
            this.bothWays = bothWays;
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            return out.append(scale.print(bothWays ? Math.abs(number) : number, unit));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
            return format((double) number, out, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("axes are only printed");
        }
    }
}
