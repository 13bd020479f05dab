package dev.foreword.chart;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * The scale of an axis of values: its ends and its ticks at round numbers.
 *
 * @param low the lower end
 * @param high the upper end
 * @param step from one tick to the next: 1, 2 or 5 times a power of ten
 */
record ValueScale(double low, double high, double step) {

    private static final int ABOUT_TICKS = 5;
    private static final double TICK_GAP = 12;

    /** {@return a scale that holds two values, both ends on ticks} */
    static ValueScale around(double least, double greatest) {
        return around(least, greatest, ABOUT_TICKS);
    }

    /** {@return a scale that holds two values, both ends on ticks, with about so many of them} */
    static ValueScale around(double least, double greatest, int ticks) {
        double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
        double raw = span / ticks;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        double step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(greatest / step - 1e-9) * step;
        return new ValueScale(low, high > low ? high : low + step, step);
    }

    /**
     * {@return a scale along a line, with as many ticks as have room for their words}
     *
     * @param room the length of the line, in pixels
     * @param width how wide words are
     * @param unit what is printed around the numbers
     */
    static ValueScale along(double least, double greatest, double room, ToDoubleFunction<String> width, Unit unit) {
        ValueScale scale = around(least, greatest);
        for (int ticks = ABOUT_TICKS - 1; ticks > 0 && !scale.fits(room, width, unit); ticks--) {
            scale = around(least, greatest, ticks);
        }
        return scale;
    }

    private boolean fits(double room, ToDoubleFunction<String> width, Unit unit) {
        double widest = Math.max(width.applyAsDouble(print(low, unit)), width.applyAsDouble(print(high, unit)));
        return (ticks().length - 1) * (widest + TICK_GAP) <= room;
    }

    /** {@return a scale for lines: from zero, unless all values lie close together far from it} */
    static ValueScale forLines(double least, double greatest, Optional<BigDecimal> from) {
        if (from.isPresent()) {
            return around(Math.min(from.get().doubleValue(), least), greatest);
        }
        boolean far = least > 0 && (greatest - least) < 0.3 * greatest;
        return around(far ? least : Math.min(0, least), Math.max(0, greatest));
    }

    /** {@return where the ticks are} */
    double[] ticks() {
        int count = (int) Math.round((high - low) / step);
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(count + 1L)
                .map(i -> low + i * step)
                .toArray();
    }

    /** {@return the words at a tick} */
    String print(double tick, Unit unit) {
        return HouseStyle.number(HouseStyle.round(BigDecimal.valueOf(tick), decimals()), unit);
    }

    /** {@return the axis in the house's style} */
    NumberAxis axis(Unit unit) {
        return axis(unit, false);
    }

    /**
     * {@return the axis in the house's style}
     *
     * @param bothWays whether it measures to both sides of the middle, so that no tick is below zero
     */
    NumberAxis axis(Unit unit, boolean bothWays) {
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step, new HouseFormat(this, unit, bothWays)));
        return axis;
    }

    private int decimals() {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
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
