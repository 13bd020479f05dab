package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings are numbered by the tool, so a number that was typed is doubled, or soon wrong. */
final class TypedNumberCheck implements TextCheck {

    /** Tried at the beginning of headings alone. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:Chapter|Annex|Appendix|Section|Part|Recommendation) (?:\\d{1,2}|[A-Z]|[IVX]{1,4})\\b[.:]?|\\d{1,2}(?:\\.\\d{1,2})*[.)](?= )|\\(?[ivx]{1,4}[.)](?= ))");

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        watches.lines(line -> {
            if (line.passage().role() == Passage.Role.HEADING) {
                check(line, diagnostics);
            }
        });
    }

    private static void check(Line line, Diagnostics diagnostics) {
        Matcher m = NUMBERED.matcher(line.passage().text());
        if (m.find() && line.isOwnAt(0)) {
            diagnostics.report(
                    Rule.TYPED_NUMBER,
                    line.passage().place(0, m.end()),
                    "\"" + m.group().strip() + "\" is a number typed by hand",
                    "take it out; chapters and annexes are numbered in their order");
        }
    }
}
