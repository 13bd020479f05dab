package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.InlineText;
import java.util.regex.Pattern;

/** The subtitle says when the numbers are of (Office for National Statistics, <i>Chart text</i>). */
final class PeriodCheck implements FigureCheck {

    private static final Pattern PERIOD = Pattern.compile(
            "(?is).*(\\b(1[89]|20)\\d\\d\\b|\\b\\d{1,3} years?\\b|\\b(these|those|same|past|last|both|five|ten) years\\b).*");

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        if (figure.spec().kind().isDiagram()) {
            return;
        }
        InlineText subtitle = figure.block().text().subtitle();
        if (subtitle == null) {
            figure.report(
                    diagnostics,
                    Rule.SUBTITLE_PERIOD,
                    "this chart has no subtitle",
                    "add a line \"subtitle: …\" with measure, place and period");
        } else if (!PERIOD.matcher(figure.plain(subtitle)).matches()) {
            figure.report(
                    diagnostics,
                    Rule.SUBTITLE_PERIOD,
                    subtitle,
                    "this subtitle doesn't say when the numbers are of",
                    "add the year or the period");
        }
    }
}
