package dev.foreword.data;

import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import java.util.Optional;

/**
 * Whether two numbers can be set beside one another. What can’t is worked out all the same, and marked with a
 * {@link Conflict}, so that the author is told what is wrong rather than that nothing came of it.
 */
final class Compatibility {

    private Compatibility() {}

    /** {@return the measure of a sum of two: that of both; between £m and £bn, pounds in full} */
    static Measure common(Quantity a, Quantity b) {
        if (a.operation() == Operation.LITERAL) {
            return b.measure();
        }
        if (b.operation() == Operation.LITERAL) {
            return a.measure();
        }
        Unit ua = a.measure().unit();
        Unit ub = b.measure().unit();
        if (ua.equals(ub)) {
            return a.measure();
        }
        if (ua.withoutNoughts().equals(ub.withoutNoughts())) {
            return a.measure().with(ua.withoutNoughts());
        }
        if (!ua.isNone() && !ub.isNone()) {
            throw new CalculationException(
                    a.working().text() + " and " + b.working().text() + " are in different units",
                    "look at the two cells, and at the units of their columns");
        }
        return a.measure().with(ua.isNone() ? ub : ua);
    }

    /** {@return the result with all that keeps the two numbers apart} */
    static Quantity marked(Quantity result, Quantity a, Quantity b) {
        Quantity marked = withPrices(result, a, b);
        Timing ta = a.measure().timing();
        Timing tb = b.measure().timing();
        if (ta != tb && ta != Timing.UNSAID && tb != Timing.UNSAID) {
            marked = marked.withConflict(new Conflict(Conflict.Kind.TIMING, words(ta) + " and " + words(tb)));
        }
        Kind ka = a.measure().kind();
        Kind kb = b.measure().kind();
        if (ka != kb && (ka == Kind.COUNT || kb == Kind.COUNT) && ka != Kind.UNSAID && kb != Kind.UNSAID) {
            marked = marked.withConflict(new Conflict(Conflict.Kind.RATE, words(ka) + " and " + words(kb)));
        }
        return broken(a, b).map(marked::withConflict).orElse(marked);
    }

    /** {@return the result with the prices of the two numbers, when they differ} */
    static Quantity withPrices(Quantity result, Quantity a, Quantity b) {
        Prices pa = a.measure().prices();
        Prices pb = b.measure().prices();
        boolean differ = !pa.equals(pb) && !pa.equals(Prices.UNSAID) && !pb.equals(Prices.UNSAID);
        return differ
                ? result.withConflict(new Conflict(Conflict.Kind.PRICES, pa.words() + " and " + pb.words()))
                : result;
    }

    private static Optional<Conflict> broken(Quantity a, Quantity b) {
        if (a.cells().size() != 1 || b.cells().size() != 1) {
            return Optional.empty();
        }
        CellSpan first = a.cells().get(0);
        CellSpan second = b.cells().get(0);
        if (first.table() != second.table() || !first.isCell() || !second.isCell()) {
            return Optional.empty();
        }
        return first.table()
                .breakBetween(first.first(), second.first())
                .map(found -> new Conflict(Conflict.Kind.BREAK, found.reason()));
    }

    private static String words(Timing timing) {
        return timing == Timing.STOCK ? "a number on a day" : "a number over a time";
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case COUNT -> "a number";
            case RATE -> "a rate";
            case SHARE -> "a share";
            case UNSAID -> "a measure that isn’t said";
        };
    }
}
