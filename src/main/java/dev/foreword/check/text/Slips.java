package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;

/**
 * Reports slips of one rule in the author’s own words.
 *
 * @param rule the rule
 * @param diagnostics where they are reported
 */
record Slips(Rule rule, Diagnostics diagnostics) {

    /**
     * Reports the text from one token to another.
     *
     * @param message what is wrong; {@code %s} stands for the text
     * @param help what to do
     */
    void tell(Line line, int from, int to, String message, String help) {
        if (line.isOwn(from, to)) {
            diagnostics.report(rule, line.place(from, to), message.replace("%s", line.words(from, to)), help);
        }
    }
}
