package dev.foreword.expression;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.ValueEvaluator;

/**
 * Works out values, and refuses numbers that come from no cell: what an author typed into an expression is no evidence
 * for itself.
 */
public final class GroundedEvaluator implements ValueEvaluator {

    private final ValueEvaluator evaluator;

    /** @param evaluator what works out the values */
    public GroundedEvaluator(ValueEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public Evaluation evaluate(String expression, Tables tables) {
        return grounded(evaluator.evaluate(expression, tables), expression);
    }

    @Override
    public Evaluation quantity(String expression, Tables tables) {
        return grounded(evaluator.quantity(expression, tables), expression);
    }

    private static Evaluation grounded(Evaluation evaluation, String expression) {
        if (!(evaluation instanceof Printed printed) || !printed.cells().isEmpty() || !holdsNumber(printed)) {
            return evaluation;
        }
        boolean joined = printed.quantity().isEmpty();
        return new Failed(
                Rule.NO_CELLS,
                0,
                expression.length(),
                joined
                        ? "the number in \"" + printed.text() + "\" has lost its cell"
                        : "no cell stands behind this number",
                joined
                        ? "print words and numbers apart: the words as text, the number as ${…}"
                        : "put the number into a table, or cite it: [words](@source)");
    }

    private static boolean holdsNumber(Printed printed) {
        return printed.quantity().isPresent() || printed.text().chars().anyMatch(Character::isDigit);
    }
}
