package dev.foreword.evidence;

import dev.foreword.data.HouseStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The number that a claim’s words give.
 *
 * @param value the number in full: {@code 2.96 billion} is 2,960,000,000; a fraction is in per cent
 * @param step what it is rounded to, in full: 10,000,000 for {@code 2.96 billion}
 * @param unit the unit that the words name
 * @param form how it is said
 * @param words the words themselves
 */
record Amount(BigDecimal value, BigDecimal step, Unit unit, Form form, String words) {

    /** The unit that words name. */
    enum Unit {
        NONE,
        PERCENT,
        POINTS,
        POUNDS,
        YEARS
    }

    /** How a number is said. */
    enum Form {
        /** In digits or number words. */
        NUMBER,
        /** As a fraction or as so many in so many. */
        FRACTION,
        /** As a multiple: doubled, sevenfold, three times. */
        TIMES
    }

    /** {@return whether it has no decimals} */
    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** {@return how many decimals the words show, in their own unit} */
    int decimals() {
        return Math.max(0, step.stripTrailingZeros().scale());
    }

    /**
     * {@return another value, written as these words are: rounded and with the same unit}
     *
     * @param other the value, in full
     */
    String like(BigDecimal other) {
        BigDecimal rounded = Rounded.to(other, step);
        String lower = words.toLowerCase(Locale.ROOT);
        int noughts = lower.contains("billion") || lower.endsWith("bn")
                ? 9
                : lower.contains("million") || lower.matches(".*\\dm$") ? 6 : 0;
        String digits = HouseStyle.number(
                noughts == 0
                        ? rounded
                        : rounded.movePointLeft(noughts)
                                .setScale(
                                        Math.max(
                                                0,
                                                step.movePointLeft(noughts)
                                                        .stripTrailingZeros()
                                                        .scale()),
                                        RoundingMode.HALF_UP));
        String pounds = unit == Unit.POUNDS ? "£" : "";
        String after = noughts == 9 ? " billion" : noughts == 6 ? " million" : "";
        return switch (unit) {
            case PERCENT -> digits + (lower.contains("%") ? "%" : " per cent");
            case POINTS -> digits + " percentage points";
            case YEARS -> digits + " years";
            case POUNDS, NONE -> pounds + digits + after + (form == Form.TIMES ? " times" : "");
        };
    }
}
