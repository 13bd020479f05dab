package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;

/** Quotation marks come in pairs within a paragraph; a quotation over several may open each of them. */
final class QuoteBalanceCheck implements TextCheck {

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        for (Passage passage : text.passages()) {
            String words = passage.text();
            check(passage, words, '“', '”', diagnostics);
            checkSingle(passage, words, diagnostics);
            if (words.chars().filter(c -> c == '"').count() % 2 == 1) {
                report(passage, words.lastIndexOf('"'), "\"", diagnostics);
            }
        }
    }

    private static void check(Passage passage, String words, char open, char close, Diagnostics diagnostics) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += words.charAt(i) == open ? 1 : 0;
            if (words.charAt(i) == close && --depth < 0) {
                report(passage, i, String.valueOf(close), diagnostics);
                return;
            }
        }
        if (depth > 0 && passage.role() != Passage.Role.QUOTE) {
            report(passage, words.lastIndexOf(open), String.valueOf(open), diagnostics);
        }
    }

    /** A closing single mark is an apostrophe too, so only opening ones that nothing could close are told. */
    private static void checkSingle(Passage passage, String words, Diagnostics diagnostics) {
        long open = words.chars().filter(c -> c == '‘').count();
        long close = words.chars().filter(c -> c == '’').count();
        if (open > close) {
            report(passage, words.lastIndexOf('‘'), "‘", diagnostics);
        }
    }

    private static void report(Passage passage, int at, String mark, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.QUOTE_BALANCE,
                passage.place(at, at + 1),
                "the quotation mark " + mark + " has no partner in this paragraph",
                "close the quotation, or take the mark out");
    }
}
