package dev.foreword.model;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;

/**
 * A comment by which an author answers for a rule that is broken on purpose.
 *
 * @param rule the rule
 * @param reason why it may be broken here
 * @param place where the comment stands
 * @param fromLine the first line that it covers
 * @param toLine the last line that it covers
 */
public record Waiver(Rule rule, String reason, Place place, int fromLine, int toLine) {

    /** {@return whether it covers a problem} */
    public boolean covers(Diagnostic diagnostic) {
        return rule == diagnostic.rule() && covers(diagnostic.place());
    }

    /** {@return whether it covers a place} */
    public boolean covers(Place at) {
        return at.file().equals(place.file()) && fromLine <= at.line() && at.line() <= toLine;
    }
}
