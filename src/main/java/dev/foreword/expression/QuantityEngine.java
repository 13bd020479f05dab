package dev.foreword.expression;

import dev.foreword.data.Arithmetic;
import dev.foreword.data.CalculationException;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.RowByRow.Operand;
import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * FreeMarker’s arithmetic over quantities. FreeMarker hands over the very numbers that the model gave it, so intervals,
 * units and cells survive every sign of an expression; numbers that are written in it become exact quantities.
 */
final class QuantityEngine extends ArithmeticEngine {

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        Quantity a = of(first);
        Quantity b = of(second);
        if (!a.isKnown() || !b.isKnown()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "a value that isn’t known can’t be compared",
                    "compare values that are published");
        }
        return a.value().compareTo(b.value());
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return apply(Arithmetic::add, first, second);
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return apply(Arithmetic::subtract, first, second);
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return apply(Arithmetic::multiply, first, second);
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return apply(Arithmetic::divide, first, second);
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return apply(Arithmetic::remainder, first, second);
    }

    @Override
    public Number toNumber(String digits) {
        return new BigDecimal(digits);
    }

    /** {@return one number; a whole column is none} */
    static Quantity of(Number number) throws ValueFault {
        if (number instanceof SeriesNumber series) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "this is a number for each of " + series.series().size() + " rows, and one is wanted",
                    "make one of them: min(column), max(column), sum(column), count(column, \"over 40\"), or name a row");
        }
        return single(number);
    }

    /** {@return a number that is known to be one} */
    static Quantity single(Number number) {
        return number instanceof Quantity q ? q : Quantity.literal(new BigDecimal(number.toString()));
    }

    private static Number apply(BinaryOperator<Quantity> operation, Number first, Number second) throws ValueFault {
        try {
            return RowByRow.apply(
                    List.of(Operand.of(first), Operand.of(second)), p -> operation.apply(p.get(0), p.get(1)));
        } catch (CalculationException e) {
            throw new ValueFault(Rule.EXPRESSION_FAILED, e.fault(), e.help());
        }
    }
}
