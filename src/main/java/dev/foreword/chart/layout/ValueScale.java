package dev.foreword.chart.layout;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The scale of an axis of values: its ends and its ticks at round numbers.
 *
 * @param low the lower end
 * @param high the upper end
 * @param step from one tick to the next: 1, 2 or 5 times a power of ten
 */
public record ValueScale(double low, double high, double step) {

    private static final int ABOUT_TICKS = 5;
    private static final double TICK_GAP = 12;
    private static final double ROOM_BELOW = 1 / 3.0;

    /** {@return a scale that holds two values, both ends on ticks} */
    public static ValueScale around(double least, double greatest) {
        return around(least, greatest, ABOUT_TICKS);
    }

    /** {@return a scale that holds two values, both ends on ticks, with about so many of them} */
    public static ValueScale around(double least, double greatest, int ticks) {
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
    public static ValueScale along(
            double least, double greatest, double room, ToDoubleFunction<String> width, Unit unit) {
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

    /**
     * {@return a scale for lines: from zero, unless all values lie close together far from it}
     *
     * <p>A line on the bottom of its picture looks as if it had come down to nothing; so an axis that begins elsewhere
     * leaves {@linkplain #leavesRoomBelow room below it}, unless the author says where it begins.
     */
    public static ValueScale forLines(double least, double greatest, @Nullable BigDecimal from) {
        if (from != null) {
            return around(Math.min(from.doubleValue(), least), greatest);
        }
        boolean far = least > 0 && (greatest - least) < 0.3 * greatest;
        return far ? around(least, greatest).withRoomBelow(least) : around(Math.min(0, least), Math.max(0, greatest));
    }

    private ValueScale withRoomBelow(double least) {
        ValueScale scale = this;
        while (!scale.leavesRoomBelow(least)) {
            scale = new ValueScale(Math.max(0, scale.low - step), high, step);
        }
        return scale;
    }

    /** {@return whether the scale begins at zero or below, or leaves a third of its height below the lowest value} */
    public boolean leavesRoomBelow(double least) {
        return low <= 0 || (least - low) / (high - low) >= ROOM_BELOW;
    }

    /** {@return where the ticks are} */
    public double[] ticks() {
        int count = (int) Math.round((high - low) / step);
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(count + 1L)
                .map(i -> low + i * step)
                .toArray();
    }

    /** {@return the words at a tick} */
    public String print(double tick, Unit unit) {
        return HouseStyle.number(HouseStyle.round(BigDecimal.valueOf(tick), decimals()), unit);
    }

    private int decimals() {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    }
}
