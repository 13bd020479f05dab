package dev.foreword.data;

/**
 * What a number measures.
 *
 * @param unit what is printed around it
 * @param kind whether things are counted, related to others, or shared out
 * @param timing whether it is taken on a day or over a time
 * @param prices in which money it is, for sums of money
 */
public record Measure(Unit unit, Kind kind, Timing timing, Prices prices) {

    /** Nothing is said about the number. */
    public static final Measure PLAIN = new Measure(Unit.NONE, Kind.UNSAID, Timing.UNSAID, Prices.UNSAID);

    /** In per cent of something. */
    public static final Measure PERCENT = new Measure(new Unit("", "%"), Kind.SHARE, Timing.UNSAID, Prices.UNSAID);

    /** Between two numbers that are each in per cent. */
    public static final Measure POINTS =
            new Measure(new Unit("", Unit.POINTS), Kind.UNSAID, Timing.UNSAID, Prices.UNSAID);

    /** Whether things are counted, related to others, or shared out. */
    public enum Kind {
        UNSAID,
        /** A number of people or things. */
        COUNT,
        /** So many for each so many others. */
        RATE,
        /** A part of a whole, in per cent. */
        SHARE
    }

    /** Whether a number is taken on a day or over a time. */
    public enum Timing {
        UNSAID,
        /** On a day: children in care on 31 March. */
        STOCK,
        /** Over a time: children who came into care during the year. */
        FLOW
    }

    /**
     * In which money a sum is.
     *
     * @param basis whether it was corrected for the rise of prices
     * @param year the year whose prices are used; empty for cash
     */
    public record Prices(Basis basis, String year) {

        public static final Prices UNSAID = new Prices(Basis.UNSAID, "");
        public static final Prices CASH = new Prices(Basis.CASH, "");

        /** Whether a sum was corrected for the rise of prices. */
        public enum Basis {
            UNSAID,
            CASH,
            REAL
        }

        /** {@return the prices in words} */
        public String words() {
            return switch (basis) {
                case UNSAID -> "prices that aren’t said";
                case CASH -> "cash";
                case REAL -> year.isEmpty() ? "real terms" : year + " prices";
            };
        }
    }

    /** {@return the same measure, printed with another unit} */
    public Measure with(Unit newUnit) {
        return newUnit.equals(unit) ? this : new Measure(newUnit, kind, timing, prices);
    }

    /** {@return whether it is in per cent} */
    public boolean isPercent() {
        return unit.suffix().equals("%");
    }

    /** {@return whether it is in percentage points} */
    public boolean isPoints() {
        return unit.suffix().equals(Unit.POINTS);
    }

    /** {@return whether it is a sum of money} */
    public boolean isMoney() {
        return unit.isPounds();
    }
}
