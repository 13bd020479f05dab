package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings are numbered by the tool, so a number that was typed is doubled, or soon wrong. */
final class TypedNumberCheck implements TextCheck {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:Chapter|Annex|Appendix|Section|Part|Recommendation) (?:\\d{1,2}|[A-Z]|[IVX]{1,4})\\b[.:]?|\\d{1,2}(?:\\.\\d{1,2})*[.)](?= )|\\(?[ivx]{1,4}[.)](?= ))");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        text.passages().stream().filter(p -> p.role() == Passage.Role.HEADING).forEach(passage -> {
            Matcher m = NUMBERED.matcher(passage.text());
            if (m.find() && ReportText.isOwn(passage, 0)) {
                diagnostics.report(
                        Rule.TYPED_NUMBER,
                        passage.place(0, m.end()),
                        "\"" + m.group().strip() + "\" is a number typed by hand",
                        "take it out; chapters and annexes are numbered in their order");
            }
        });
    }
}
