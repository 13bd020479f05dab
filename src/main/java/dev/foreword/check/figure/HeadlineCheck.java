package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.node.InlineText;
import java.util.regex.Pattern;

/**
 * A chart's title says what it shows, in at most fifteen words; what was measured, where and when stands below it (Office
 * for National Statistics, <i>Chart text</i>).
 */
final class HeadlineCheck implements FigureCheck {

    private static final int MOST_WORDS = 15;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** How titles begin that name a measure and say nothing of it. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)^(the )?(number|numbers|percentage|proportion|share|rate|rates|distribution|breakdown|comparison|trends?|"
                    + "chart|graph|figure|map|table)\\s+(of|in|by|showing|between)\\b.*");

    /** What makes a finding of it all the same: a verb that says how the measure did. */
    private static final Pattern VERB = Pattern.compile(
            "(?i).*\\b(is|are|was|were|has|have|had|rose|fell|grew|shrank|doubled|trebled|halved|rises|falls|grows|"
                    + "remains?|remained|varies|varied|differs?|differed|reached|reaches|peaked|dropped|drops|increased|"
                    + "decreased|increases|decreases|declined|declines|exceeds|exceeded|stayed|stays|kept|keeps|hides|"
                    + "depends?|made|makes|overtook|lost|gained|went|goes|comes?|came)\\b.*");

    @Override
    public void check(Figure figure, Diagnostics diagnostics) {
        InlineText title = figure.block().text().title();
        String words = figure.title();
        int count = (int) BLANKS.splitAsStream(words).filter(w -> !w.isEmpty()).count();
        if (count > MOST_WORDS) {
            figure.report(
                    diagnostics,
                    Rule.HEADLINE_LENGTH,
                    title,
                    "this headline has " + count + " words",
                    "say the finding in at most " + MOST_WORDS + ", and the rest in the subtitle");
        }
        if (!figure.spec().kind().isDiagram()
                && MEASURE.matcher(words).matches()
                && !VERB.matcher(words).matches()) {
            figure.report(
                    diagnostics,
                    Rule.HEADLINE_FINDING,
                    title,
                    "this headline names a measure and says nothing of it",
                    "say what the chart shows, such as \"Referrals rose in most councils\", and move these words to the"
                            + " subtitle");
        }
    }
}
