package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.regex.Pattern;

/** A reference names what it means; “above” and “page 10” are wrong on another screen, and in the next edition. */
final class PositionCheck implements TextCheck {

    private static final String THINGS =
            "(?:graph|chart|figure|table|box|diagram|map|picture|image|infographic|timeline|example)s?";
    private static final Pattern POSITION = Pattern.compile(
            "(?i)\\b(?:the |this |see (?:the )?)?" + THINGS
                    + "(?: (?:shown|given|set out))? (?:above|below|overleaf|opposite)\\b"
                    + "|\\b(?:see|as) (?:above|below|overleaf|opposite)\\b"
                    + "|\\b(?:as|was|were|is|are) (?:already )?(?:stated|noted|described|mentioned|discussed|outlined|shown|set out|explained) (?:above|below|overleaf)\\b"
                    + "|\\boverleaf\\b|\\b(?:on|see|at) (?:page|p\\.) ?\\d+\\b|\\b(?:opposite|facing) page|\\b(?:on|over|see) the (?:previous|next|following) page\\b");
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\p{L}“])(?:[Ss]ee |[Ii]n |\\()(?:[Cc]hapter|[Gg]raph|[Ff]igure|[Tt]able|[Aa]nnex|[Aa]ppendix|[Ff]ootnote|[Rr]ecommendation) (?:\\d{1,2}|[A-F])(?![\\w.]| of\\b)");

    private static final Hint NUMBERED =
            Hint.words("chapter", "graph", "figure", "table", "annex", "appendix", "footnote", "recommendation");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        text.warn(
                POSITION,
                Hint.words("above", "below", "overleaf", "opposite", "facing", "page", " p."),
                Rule.POSITION_WORDS,
                "\"%s\" points to a place on the page, which isn’t the same for every reader",
                "refer to it by its id: [](#id)",
                diagnostics);
        text.each(TYPED, NUMBERED, (m, place) -> {
            if (text.site().index().reportOf(text.pages().get(0)).isPresent()) {
                diagnostics.report(
                        Rule.POSITION_WORDS,
                        place,
                        "\"" + m.group().strip() + "\" was numbered by hand",
                        "refer to it by its id, and the number is written for you: [](#id)");
            }
        });
    }
}
