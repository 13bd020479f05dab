package dev.foreword.chart;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
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

    /** {@return a scale that holds two values, both ends on ticks} */
    static ValueScale around(double least, double greatest) {
        double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
        double raw = span / ABOUT_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        double step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
        double low = Math.floor(least / step) * step;
        double high = Math.ceil(greatest / step) * step;
        return new ValueScale(low, high > low ? high : low + step, step);
    }

    /** {@return a scale for lines: from zero, unless all values lie close together far from it} */
    static ValueScale forLines(double least, double greatest) {
        boolean far = least > 0 && (greatest - least) < 0.3 * greatest;
        return around(far ? least : Math.min(0, least), Math.max(0, greatest));
    }

    /** {@return the axis in the house's style} */
    NumberAxis axis(Unit unit) {
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step, new HouseFormat(decimals(), unit)));
        return axis;
    }

    private int decimals() {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    }

    /** JFreeChart asks a {@code NumberFormat} for the words at ticks. */
    private static final class HouseFormat extends NumberFormat {
        private final int decimals;
        private final transient Unit unit;

        HouseFormat(int decimals, Unit unit) {
            this.decimals = decimals;
            this.unit = unit;
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            BigDecimal value = HouseStyle.round(BigDecimal.valueOf(number), decimals);
            return out.append(HouseStyle.number(value, unit));
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
