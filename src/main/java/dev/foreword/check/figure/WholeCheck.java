package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.math.BigDecimal;

/**
 * Percentages that are drawn as the parts of a whole make a hundred, as nearly as their rounding lets them: each may be
 * half a unit of its last digit off.
 */
final class WholeCheck implements FigureCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        if (!figure.showsParts()) {
            return;
        }
        boolean rest = !figure.spec().details().rest().isEmpty();
        figure.series()
                .filter(series -> figure.unit(series).suffix().equals("%"))
                .forEach(series -> check(figure, series, rest, diagnostics));
    }

    private static void check(Figure figure, int series, boolean rest, Diagnostics diagnostics) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal reach = BigDecimal.ZERO;
        for (int row : figure.rows().toArray()) {
            BigDecimal value = figure.value(row, series).orElse(BigDecimal.ZERO);
            sum = sum.add(value);
            reach = reach.add(HALF.movePointLeft(value.scale()));
        }
        BigDecimal over = sum.subtract(HUNDRED);
        if (over.compareTo(reach) > 0 || (!rest && over.negate().compareTo(reach) > 0)) {
            String of = figure.spec().series().size() > 1 ? " of \"" + figure.label(series) + "\"" : "";
            figure.report(
                    diagnostics,
                    Rule.CHART_WHOLE,
                    "the parts" + of + " make " + sum.toPlainString() + " per cent, and are drawn as a whole",
                    over.signum() < 0
                            ? "say what the rest is with \"rest\", such as \"Not available\""
                            : "draw bars; these shares overlap, or one is wrong");
        }
    }
}
