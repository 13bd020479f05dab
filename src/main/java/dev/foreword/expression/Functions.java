package dev.foreword.expression;

import dev.foreword.data.HouseStyle;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The functions that expressions can call. What divides keeps many digits, and has to be rounded to be printed. */
final class Functions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MANY = Integer.MAX_VALUE;

    static final List<ValueFunction> ALL = List.of(
            // (b − a) ÷ a × 100: the change from a to b, in per cent of a
            new ValueFunction("change", "from, to", 2, 2, n -> percent(n.get(1).subtract(n.get(0)), n.get(0))),
            // b − a, in the unit of both
            new ValueFunction("difference", "from, to", 2, 2, n -> n.get(1).subtract(n.get(0))),
            // b − a of two percentages, in percentage points
            new ValueFunction("points", "from, to", 2, 2, n -> n.get(1).subtract(n.get(0))),
            // a ÷ b, a plain number
            new ValueFunction("ratio", "number, base", 2, 2, n -> divide(n.get(0), n.get(1))),
            // part ÷ whole × 100, in per cent of the whole
            new ValueFunction("share", "part, whole", 2, 2, n -> percent(n.get(0), n.get(1))),
            new ValueFunction("sum", "a, b, …", 1, MANY, Functions::sum),
            new ValueFunction("mean", "a, b, …", 1, MANY, n -> divide(sum(n), BigDecimal.valueOf(n.size()))),
            new ValueFunction(
                    "min",
                    "a, b, …",
                    1,
                    MANY,
                    n -> n.stream().reduce(BigDecimal::min).orElseThrow()),
            new ValueFunction(
                    "max",
                    "a, b, …",
                    1,
                    MANY,
                    n -> n.stream().reduce(BigDecimal::max).orElseThrow()),
            // half up on the decimal value; fewer than no decimals rounds to tens, hundreds …
            new ValueFunction("round", "number, decimals", 1, 2, Functions::round));

    private Functions() {}

    private static BigDecimal round(List<BigDecimal> numbers) throws TemplateModelException {
        BigDecimal decimals = numbers.size() == 2 ? numbers.get(1) : BigDecimal.ZERO;
        if (decimals.abs().compareTo(BigDecimal.valueOf(12)) > 0
                || decimals.stripTrailingZeros().scale() > 0) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "nothing can be rounded to " + decimals.toPlainString() + " decimals",
                    "name a whole number of decimals, such as round(x, 1)");
        }
        return HouseStyle.round(numbers.get(0), decimals.intValueExact());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) throws TemplateModelException {
        return divide(part.multiply(HUNDRED), whole);
    }

    private static BigDecimal divide(BigDecimal number, BigDecimal by) throws TemplateModelException {
        if (by.signum() == 0) {
            throw new ValueFault(Rule.EXPRESSION_FAILED, "this divides by zero", "look at the cell that is the base");
        }
        return number.divide(by, MathContext.DECIMAL64);
    }
}
