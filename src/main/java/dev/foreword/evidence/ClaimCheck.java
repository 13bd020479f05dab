package dev.foreword.evidence;

import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.Statement.Quantifier;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one claim: reads its words, holds them against the number, and looks whether both mean the same. */
final class ClaimCheck {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(95);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ClaimCheck() {}

    /** {@return what the check came to} */
    static Outcome check(Quantity quantity, Context context) {
        return check(quantity, ClaimReader.read(context.words()), context);
    }

    /** {@return what the check of words that were read already came to} */
    static Outcome check(Quantity quantity, Reading reading, Context context) {
        if (reading instanceof Reading.NotUnderstood trouble) {
            return Outcome.of(Verdict.UNCHECKED, new Finding(Rule.CLAIM_WORDS, trouble.message(), ClaimReader.FORMS));
        }
        Statement statement = ((Reading.Understood) reading).statement();
        List<Finding> meaning = new ArrayList<>(MeaningCheck.conflicts(quantity));
        meaning.addAll(MeaningCheck.check(quantity, context));
        MeaningCheck.years(quantity, statement, context).ifPresent(meaning::add);
        Outcome numbers = numbers(quantity, statement, context);
        boolean wrong = !meaning.isEmpty();
        meaning.addAll(0, numbers.findings());
        return new Outcome(
                wrong && numbers.verdict() != Verdict.UNCHECKED ? Verdict.FAILS : numbers.verdict(), meaning);
    }

    private static Outcome numbers(Quantity quantity, Statement statement, Context context) {
        AmountCheck amounts = new AmountCheck(quantity, statement, context);
        if (statement.rank().isPresent() && (statement.amount().isEmpty() || quantity.operation() == Operation.RANK)) {
            return new RankCheck(quantity, statement).check(statement.rank().get());
        }
        if (statement.amount().isPresent()) {
            return amounts.check(statement.amount().get());
        }
        if (statement.quantifier().isPresent()) {
            return quantifier(quantity, statement.quantifier().get());
        }
        return statement.direction().map(amounts::checkDirection).orElse(Outcome.HOLDS);
    }

    private static Outcome quantifier(Quantity quantity, Quantifier said) {
        Measured percent = AmountCheck.percent(quantity);
        Acceptable acceptable = switch (said) {
            case MOST -> Acceptable.above(HALF, false);
            case NEARLY_ALL -> Acceptable.closed(NEARLY_ALL, ALL);
            case ALL -> Acceptable.closed(ALL, ALL);
            case NONE -> Acceptable.closed(BigDecimal.ZERO, BigDecimal.ZERO);
        };
        Verdict verdict = acceptable.verdict(percent.value(), percent.interval(), quantity.isKnown());
        String working = percent.words(1) + ": " + quantity.working().text() + AmountCheck.places(quantity);
        Optional<Finding> finding = switch (verdict) {
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
                        "this holds only within the rounding of its figures: " + working,
                        "give the number"));
            case UNCHECKED -> Optional.of(AmountCheck.unchecked(quantity));
            case FAILS ->
                Optional.of(new Finding(Rule.CLAIM_HEDGE, "the data give " + working, "give the number itself"));
        };
        return new Outcome(verdict, finding.stream().toList());
    }
}
