package dev.foreword.language;

import java.math.BigDecimal;

/** How an amount is said. */
public sealed interface Form {

    /** A number by itself, with or without a unit: {@code 29.2 per cent}. */
    record Plain() implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * So many in so many; the amount’s value is the share, in per cent.
     *
     * @param part how many
     * @param whole of how many; not zero
     * @param exactly whether these are the numbers themselves ({@code 70 of the 79}), and no saying ({@code two in five})
     */
    record Share(BigDecimal part, BigDecimal whole, boolean exactly) implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A fraction in words; the amount’s value is the share, in per cent.
     *
     * @param part the number above the line
     * @param whole the number below it; not zero
     */
    record Fraction(BigDecimal part, BigDecimal whole) implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Two numbers set against each other, {@code 6:1} or {@code 6 to 1}; the amount’s value is the first by the second.
     *
     * @param left the first
     * @param right the second; not zero
     */
    record Ratio(BigDecimal left, BigDecimal right) implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * So many times as much; the amount’s value is how many times: 2 for {@code doubled}, 0.5 for {@code halved}.
     *
     * @param bare whether one word says it ({@code doubled}, {@code sevenfold}), and no digits ({@code 2.5 times})
     */
    record Multiple(boolean bare) implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * From one number to another: {@code 2 to 3 per cent}, {@code between 2 and 3}; the amount’s value is the lower end.
     *
     * @param low where it begins, with the unit of the whole
     * @param high where it ends
     */
    record Range(Amount low, Amount high) implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A number by itself. */
    Form PLAIN = new Plain();

    /**
     * Does one thing for each form: a new form doesn’t compile until all who tell forms apart say what it is to them.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        R visit(Plain plain);

        R visit(Share share);

        R visit(Fraction fraction);

        R visit(Ratio ratio);

        R visit(Multiple multiple);

        R visit(Range range);
    }

    /** {@return what a visitor makes of this form} */
    <R> R accept(Visitor<R> visitor);
}
