package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;

/** Quotation marks come in pairs within a paragraph; a quotation over several may open each of them. */
final class QuoteBalanceCheck implements TextCheck {

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        watches.lines(line -> check(line.passage(), diagnostics));
    }

    private static void check(Passage passage, Diagnostics diagnostics) {
        String words = passage.text();
        int depth = 0;
        int open = 0;
        int close = 0;
        int straight = 0;
        int unopened = -1;
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '“' -> depth++;
                case '”' -> unopened = --depth < 0 && unopened < 0 ? i : unopened;
                case '‘' -> open++;
                case '’' -> close++;
                case '"' -> straight++;
                default -> {
                    // Any other character opens and closes nothing.
                }
            }
        }
        if (unopened >= 0) {
            report(passage, unopened, diagnostics);
        } else if (depth > 0 && passage.role() != Passage.Role.QUOTE) {
            report(passage, words.lastIndexOf('“'), diagnostics);
        }
        // A closing single mark is an apostrophe too, so only opening ones that nothing could close are told.
        if (open > close) {
            report(passage, words.lastIndexOf('‘'), diagnostics);
        }
        if (straight % 2 == 1) {
            report(passage, words.lastIndexOf('"'), diagnostics);
        }
    }

    private static void report(Passage passage, int at, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.QUOTE_BALANCE,
                passage.place(at, at + 1),
                "the quotation mark " + passage.text().charAt(at) + " has no partner in this paragraph",
                "close the quotation, or take the mark out");
    }
}
