package dev.foreword.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Numbers as words: {@code four}, {@code third}, {@code two in five}. */
public final class NumberWords {

    /** House style writes numbers as far as this in words. */
    private static final int LAST_IN_WORDS = 12;

    private static final int LAST_ORDINAL_IN_WORDS = 10;

    /** A share in words is within so many points of the number; the same limit holds where words are checked. */
    public static final BigDecimal FRACTION_REACH = BigDecimal.valueOf(2);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A share that people say.
     *
     * @param part the number above the line
     * @param whole the number below it
     * @param words how it is said
     */
    private record Saying(int part, int whole, String words) {
        BigDecimal percent() {
            return HUNDRED.multiply(BigDecimal.valueOf(part))
                    .divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_UP);
        }
    }

    private static final List<Saying> SAYINGS = List.of(
            new Saying(1, 2, "half"),
            new Saying(1, 3, "a third"),
            new Saying(2, 3, "two thirds"),
            new Saying(1, 4, "a quarter"),
            new Saying(3, 4, "three quarters"),
            new Saying(1, 5, "one in five"),
            new Saying(2, 5, "two in five"),
            new Saying(3, 5, "three in five"),
            new Saying(4, 5, "four in five"),
            new Saying(1, 6, "one in six"),
            new Saying(5, 6, "five in six"),
            new Saying(1, 8, "one in eight"),
            new Saying(7, 8, "seven in eight"),
            new Saying(1, 10, "one in ten"),
            new Saying(3, 10, "three in ten"),
            new Saying(7, 10, "seven in ten"),
            new Saying(9, 10, "nine in ten"),
            new Saying(1, 20, "one in twenty"));

    private NumberWords() {}

    /** {@return a share as the nearest saying, and another number in words as far as twelve} */
    static Optional<String> saying(BigDecimal percent) {
        return SAYINGS.stream()
                .filter(s -> s.percent().subtract(percent).abs().compareTo(reach(percent)) <= 0)
                .min((a, b) -> a.percent()
                        .subtract(percent)
                        .abs()
                        .compareTo(b.percent().subtract(percent).abs()))
                .map(Saying::words);
    }

    /** Two points, and of a small share a tenth of it: 3 per cent is not one in twenty. */
    private static BigDecimal reach(BigDecimal percent) {
        return FRACTION_REACH.min(percent.abs().movePointLeft(1));
    }

    /**
     * {@return a share as people say it, such as {@code two in five}; another number in words}
     *
     * @throws CalculationException when nobody says it like that
     */
    public static String of(Quantity quantity) {
        boolean share = quantity.measure().isPercent() || quantity.measure().kind() == Measure.Kind.SHARE;
        if (share) {
            return saying(quantity.value())
                    .orElseThrow(() -> new CalculationException(
                            HouseStyle.number(HouseStyle.round(quantity.value(), 1))
                                    + " per cent is near no plain fraction",
                            "print it as percent(…)"));
        }
        return of(quantity.value());
    }

    /** {@return a whole number as far as twelve in words, every other in digits} */
    public static String of(BigDecimal number) {
        boolean small = number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_IN_WORDS)) <= 0;
        return small ? NumberNames.nameOf(number.intValue()).orElseThrow() : HouseStyle.number(number);
    }

    /** {@return a place in an order: {@code third}, {@code 12th}} */
    public static String ordinal(BigDecimal number) {
        BigInteger place = number.toBigInteger();
        if (place.signum() > 0 && place.compareTo(BigInteger.valueOf(LAST_ORDINAL_IN_WORDS)) <= 0) {
            return NumberNames.ordinalOf(place.intValue()).orElseThrow();
        }
        int lastTwo = place.abs().mod(BigInteger.valueOf(100)).intValue();
        boolean teen = lastTwo >= 11 && lastTwo <= 13;
        String ending = teen
                ? "th"
                : switch (lastTwo % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return HouseStyle.number(new BigDecimal(place)) + ending;
    }

    /** {@return a number of percentage points} */
    public static String points(BigDecimal number) {
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return HouseStyle.number(number) + (one ? " percentage point" : " percentage points");
    }
}
