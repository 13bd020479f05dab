package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartKey;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** As many icons as can still be counted, or nearly. */
final class IconCountCheck implements FigureCheck {

    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        if (!figure.spec().kind().takes(ChartKey.EACH)) {
            return;
        }
        BigDecimal each = figure.spec().details().each();
        figure.rows()
                .forEach(row -> figure.value(row, 0)
                        .map(value -> value.divide(each, 0, RoundingMode.UP))
                        .filter(icons -> icons.compareTo(MOST) > 0)
                        .ifPresent(icons -> figure.report(
                                diagnostics,
                                Rule.FIGURE_TOO_LARGE,
                                "\"" + figure.name(row) + "\" takes " + icons.toPlainString()
                                        + " icons, and nobody counts more than " + MOST,
                                "let each stand for more with \"each\"")));
    }
}
