package dev.foreword.evidence.verify;

import dev.foreword.data.Operation;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Quantifier;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds a share that is said without a number against the data. */
final class ShareCheck {

    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(95);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal VAST = BigDecimal.valueOf(80);
    private static final BigDecimal LARGE = new BigDecimal("66.6");
    private static final BigDecimal NARROW = BigDecimal.valueOf(55);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final BigDecimal FIFTH = BigDecimal.valueOf(20);

    private final Subject subject;

    ShareCheck(Subject subject) {
        this.subject = subject;
    }

    Outcome check(Quantifier said) {
        Kinds kinds = new Kinds(subject);
        if (said == Quantifier.NONE && !kinds.isPercent() && subject.quantity().operation() != Operation.RATIO) {
            return none();
        }
        boolean part = subject.quantity().operation() == Operation.RATIO || kinds.isBare();
        if ((!kinds.isPercent() && !(part && !kinds.hasUnit()))
                || subject.quantity().operation() == Operation.CHANGE) {
            return Outcome.of(
                    Verdict.FAILS,
                    new Finding(
                            Rule.CLAIM_RATE,
                            "the words say a share, and the data give a number" + subject.places(),
                            "work out share(part, whole), or give the number"));
        }
        Measured percent = percent();
        Acceptable acceptable = allowed(said);
        Verdict verdict = acceptable.verdict(
                percent.value(), percent.interval(), subject.quantity().isKnown());
        return new Outcome(verdict, finding(verdict, said, percent).stream().toList());
    }

    private Measured percent() {
        Measured plain =
                new Measured(subject.quantity().precise(), subject.quantity().interval(), "", " per cent");
        boolean ratio = subject.quantity().operation() == Operation.RATIO
                && !subject.quantity().measure().isPercent();
        return ratio ? plain.shifted(v -> v.multiply(ALL)) : plain;
    }

    private static Acceptable allowed(Quantifier said) {
        return switch (said) {
            case MOST -> Acceptable.above(HALF, false);
            case LARGE_MAJORITY -> Acceptable.above(LARGE, true);
            case VAST_MAJORITY -> Acceptable.above(VAST, true);
            case NARROW_MAJORITY -> Acceptable.between(HALF, false, NARROW, true);
            case MINORITY -> Acceptable.between(BigDecimal.ZERO, false, HALF, false);
            case LARGE_MINORITY -> Acceptable.between(QUARTER, true, HALF, false);
            case SMALL_MINORITY -> Acceptable.between(BigDecimal.ZERO, false, FIFTH, true);
            case NEARLY_ALL -> Acceptable.closed(NEARLY_ALL, ALL);
            case ALL -> Acceptable.closed(ALL, ALL);
            case NONE -> Acceptable.closed(BigDecimal.ZERO, BigDecimal.ZERO);
        };
    }

    private Outcome none() {
        if (!subject.quantity().isKnown()) {
            return Outcome.of(Verdict.UNCHECKED, GivenCheck.unchecked(subject.quantity()));
        }
        return subject.quantity().value().signum() == 0
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_MISMATCH,
                                "the words say none, and the data give another number" + subject.working(),
                                Cures.ELSEWHERE));
    }

    private Optional<Finding> finding(Verdict verdict, Quantifier said, Measured percent) {
        String working = percent.words(1) + subject.working();
        return switch (verdict) {
            case HOLDS ->
                said == Quantifier.MOST && percent.value().compareTo(NEARLY_ALL) >= 0
                        ? Optional.of(new Finding(
                                Rule.CLAIM_FAR,
                                "this is true, but the data give " + working,
                                "write \"nearly all\", or the number"))
                        : Optional.empty();
            case WITHIN_ROUNDING ->
                Optional.of(new Finding(
                        Rule.CLAIM_ROUNDING,
                        "this holds only within the rounding of its numbers: " + working,
                        "give the number"));
            case UNCHECKED -> Optional.of(GivenCheck.unchecked(subject.quantity()));
            case FAILS ->
                Optional.of(new Finding(Rule.CLAIM_HEDGE, "the data give " + working, "give the number itself"));
        };
    }
}
