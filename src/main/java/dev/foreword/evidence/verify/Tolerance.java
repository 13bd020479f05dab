package dev.foreword.evidence.verify;

import dev.foreword.evidence.claim.Hedge;
import dev.foreword.language.Amount;
import dev.foreword.language.Form;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Of which numbers an amount is true, with its hedge. The limits stand in the guide, chapter “Claims and evidence”, so
 * that a reader and the tool mean the same.
 */
final class Tolerance {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** A fraction is within so many points of the share, and within a tenth of itself. */
    private static final BigDecimal FRACTION_REACH = TWO;

    private static final BigDecimal HEDGED_FRACTION_REACH = BigDecimal.valueOf(5);

    /** Beyond this, one in so many is a number of its own and no fraction that people see before them. */
    private static final BigDecimal LAST_FRACTION = BigDecimal.TEN;

    private Tolerance() {}

    /** {@return the numbers of which the words are true} */
    static Acceptable of(Amount amount, Hedge hedge) {
        BigDecimal w = amount.value();
        if (amount.form() instanceof Form.Range range) {
            return range(range);
        }
        if (isHalving(amount)) {
            return halving(hedge);
        }
        BigDecimal reach = reach(amount);
        return switch (hedge) {
            case EXACT -> exact(amount);
            case ABOUT -> about(amount, reach);
            case NEARLY -> Acceptable.between(w.subtract(reach), true, w, false);
            case JUST_OVER -> Acceptable.between(w, false, w.add(reach), true);
            case OVER -> Acceptable.above(w, false);
            case AT_LEAST -> Acceptable.above(w, true);
            case UNDER -> Acceptable.below(w, false);
            case AT_MOST -> Acceptable.below(w, true);
        };
    }

    /** “Roughly doubled” is less sure of itself than “nearly doubled”. */
    private static Acceptable about(Amount amount, BigDecimal reach) {
        boolean times = amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio;
        BigDecimal wide = times ? reach.max(amount.value().abs().multiply(TENTH)) : reach;
        return Acceptable.closed(amount.value().subtract(wide), amount.value().add(wide));
    }

    private static Acceptable range(Form.Range range) {
        return Acceptable.closed(range.low().value(), range.high().value());
    }

    private static Acceptable exact(Amount amount) {
        BigDecimal w = amount.value();
        if (amount.form() instanceof Form.Share share
                && !share.exactly()
                && share.part().compareTo(BigDecimal.ONE) == 0
                && share.whole().compareTo(LAST_FRACTION) > 0) {
            return oneIn(share.whole());
        }
        if (isFraction(amount)) {
            BigDecimal reach = FRACTION_REACH.min(w.abs().multiply(TENTH));
            return Acceptable.closed(w.subtract(reach), w.add(reach));
        }
        boolean bare = amount.form() instanceof Form.Multiple multiple && multiple.bare();
        boolean times = amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio;
        if (times && amount.step().compareTo(HALF) >= 0) {
            // “Six times” is also what rounds to six, as long as it is near: 6.4 is, and 2.5 isn’t three times.
            BigDecimal reach = w.abs().multiply(bare ? TWENTIETH : TENTH);
            return bare || reach.compareTo(HALF) < 0
                    ? Acceptable.closed(w.subtract(reach), w.add(reach))
                    : Acceptable.between(w.subtract(HALF), false, w.add(HALF), false);
        }
        return Acceptable.roundedTo(w, amount.step());
    }

    /** One in 89 is what rounds to 89 when the share is turned over: 1.13 per cent is never one in 200. */
    private static Acceptable oneIn(BigDecimal whole) {
        return Acceptable.closed(
                HUNDRED.divide(whole.add(HALF), MathContext.DECIMAL64),
                HUNDRED.divide(whole.subtract(HALF), MathContext.DECIMAL64));
    }

    /** How far a hedge reaches: 5 per cent of the number, or its rounding if that is wider. */
    private static BigDecimal reach(Amount amount) {
        BigDecimal w = amount.value().abs();
        if (isFraction(amount)) {
            return HEDGED_FRACTION_REACH.min(w.multiply(TENTH));
        }
        BigDecimal twentieth = w.multiply(TWENTIETH);
        if (amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio) {
            return w.compareTo(THREE) >= 0 ? twentieth.max(QUARTER) : twentieth;
        }
        return twentieth.max(amount.step().divide(TWO, MathContext.DECIMAL64));
    }

    /** {@return whether it is said as a fraction, and not as a number} */
    static boolean isFraction(Amount amount) {
        return amount.form() instanceof Form.Fraction
                || (amount.form() instanceof Form.Share share && !share.exactly());
    }

    private static boolean isHalving(Amount amount) {
        return amount.form() instanceof Form.Multiple multiple
                && multiple.bare()
                && amount.value().compareTo(HALF) == 0;
    }

    /** “More than halved” speaks of the fall: less than half is left. */
    private static Acceptable halving(Hedge hedge) {
        BigDecimal twentieth = HALF.multiply(TWENTIETH);
        return switch (hedge) {
            case EXACT -> Acceptable.closed(HALF.subtract(twentieth), HALF.add(twentieth));
            case ABOUT -> Acceptable.closed(HALF.subtract(TWENTIETH), HALF.add(TWENTIETH));
            case NEARLY -> Acceptable.between(HALF, false, HALF.add(TWENTIETH), true);
            case JUST_OVER -> Acceptable.between(HALF.subtract(TWENTIETH), true, HALF, false);
            case OVER, AT_LEAST -> Acceptable.below(HALF, hedge == Hedge.AT_LEAST);
            case UNDER, AT_MOST -> Acceptable.above(HALF, hedge == Hedge.AT_MOST);
        };
    }
}
