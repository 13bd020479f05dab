package dev.foreword.evidence.verify;

import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion.Asked;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds what a sentence asks of the rows that its number counts against the condition by which they were counted: {@code
 * count(t.n, "over 4,000")} counts no rows below 4,000, and {@code count(change(…), "under 0")} none that rose.
 */
final class ConditionCheck {

    private static final Pattern COUNTING = Pattern.compile("(count|proportion)\\(");
    private static final Pattern CHANGES = Pattern.compile("(change|changes|difference|points)\\(");
    private static final Pattern CONDITION =
            Pattern.compile("\"(over|under|at least|at most) (-?[\\d,]+(?:\\.\\d+)?)\"");
    private static final Map<String, Hedge> HEDGES =
            Map.of("over", Hedge.OVER, "under", Hedge.UNDER, "at least", Hedge.AT_LEAST, "at most", Hedge.AT_MOST);

    private ConditionCheck() {}

    static Outcome check(Subject subject, Asked asked) {
        String expression = subject.expression();
        if (!COUNTING.matcher(expression).find()) {
            return Outcome.HOLDS;
        }
        List<MatchResult> conditions = CONDITION.matcher(expression).results().toList();
        if (conditions.size() != 1) {
            return Outcome.HOLDS;
        }
        Hedge hedge = HEDGES.getOrDefault(conditions.get(0).group(1), Hedge.EXACT);
        BigDecimal limit = new BigDecimal(conditions.get(0).group(2).replace(",", ""));
        boolean ofChanges = limit.signum() == 0 && CHANGES.matcher(expression).find();
        boolean wrong = ofChanges
                ? isOtherWay(asked.ways(), hedge)
                : asked.limits().size() == 1 && !isLimit(asked.limits().get(0), hedge, limit);
        return wrong ? wrong(subject, conditions.get(0)) : Outcome.HOLDS;
    }

    private static boolean isOtherWay(List<Direction> ways, Hedge hedge) {
        Direction counted = hedge == Hedge.OVER ? Direction.UP : Direction.DOWN;
        boolean sides = hedge == Hedge.OVER || hedge == Hedge.UNDER;
        return sides && !ways.isEmpty() && !ways.contains(counted);
    }

    private static boolean isLimit(Given said, Hedge hedge, BigDecimal limit) {
        return said.hedge() == hedge && said.amount().value().compareTo(limit) == 0;
    }

    private static Outcome wrong(Subject subject, MatchResult condition) {
        return Outcome.of(
                Verdict.FAILS,
                new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence says otherwise of the rows that were counted, which are those "
                                + condition.group(1) + " " + condition.group(2) + subject.working(),
                        "say of the rows what the condition asks, or change the condition"));
    }
}
