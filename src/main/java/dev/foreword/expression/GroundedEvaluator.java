package dev.foreword.expression;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.ValueEvaluator;

/**
 * Works out values, and refuses texts in which a number has lost its cell. A number that is one still says that no cell
 * stands behind it, and whoever checks the evidence reports it.
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
        boolean lost = evaluation instanceof Printed printed
                && printed.cells().isEmpty()
                && printed.quantity() == null
                && printed.text().chars().anyMatch(Character::isDigit);
        return lost
                ? new Failed(
                        Rule.EXPRESSION_FAILED,
                        0,
                        expression.length(),
                        "the number in \"" + ((Printed) evaluation).text() + "\" has lost its cell",
                        "print words and numbers apart: the words as text, the number as ${…}")
                : evaluation;
    }
}
