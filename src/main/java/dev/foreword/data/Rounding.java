package dev.foreword.data;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a column were rounded before they were printed.
 *
 * @param multiple what they were rounded to, in the unit that they are printed in, such as 10 or 0.1; zero for numbers
 *     that are exact; null when nothing is said, and each number’s own digits have to tell
 */
public record Rounding(@Nullable BigDecimal multiple) {

    /** Each number’s own digits have to tell. */
    public static final Rounding AS_PRINTED = new Rounding(null);

    /** Nothing was rounded. */
    public static final Rounding NONE = new Rounding(BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** {@return what they were rounded to; zero for exact numbers; empty when nothing is said} */
    public Optional<BigDecimal> step() {
        return Optional.ofNullable(multiple);
    }

    /** {@return numbers that were rounded to so many decimals; fewer than none for tens, hundreds …} */
    public static Rounding toDecimals(int decimals) {
        return new Rounding(BigDecimal.ONE.movePointLeft(decimals));
    }

    /**
     * {@return where the number was before it was rounded, in the unit that it is printed in}
     *
     * <p>A whole number with nothing around it counts something, and nobody counts half a child; unless it is said to
     * have been rounded, it is exact. Every other number may be half a unit of its last digit away.
     */
    public Interval interval(BigDecimal printed, Measure measure) {
        boolean counts = printed.scale() == 0
                && measure.unit().isNone()
                && (measure.kind() == Measure.Kind.COUNT || measure.kind() == Measure.Kind.UNSAID);
        if (counts && multiple == null) {
            return Interval.exactly(printed);
        }
        BigDecimal usual = BigDecimal.ONE.movePointLeft(printed.scale());
        return Interval.around(printed, step().orElse(usual).multiply(HALF));
    }
}
