package dev.foreword.data;

/**
 * How a column’s times are read, and what speaks against it.
 *
 * @param style how
 * @param doubt what speaks against it
 * @param first a text that shows the doubt
 * @param second a text that shows the other side of it; the same where each text shows both
 */
public record TimeReading(TimeStyle style, Doubt doubt, String first, String second) {

    /** What speaks against a reading. */
    public enum Doubt {
        NONE,
        /** Some texts have a day first, and some a month. */
        MIXED_ORDERS,
        /** All have the month first. */
        AMERICAN,
        /** Each text may have the day or the month first. */
        EITHER_ORDER,
        /** Some texts are years up to another, and some are months. */
        MIXED_ENDINGS
    }

    /** {@return the same with what a sidecar declares, of which there is no doubt} */
    public TimeReading declared(TimeStyle.Declared declared) {
        boolean settled = doubt == Doubt.MIXED_ENDINGS
                ? declared.ending().isPresent()
                : declared.order().isPresent();
        return new TimeReading(declared.over(style), settled ? Doubt.NONE : doubt, first, second);
    }
}
