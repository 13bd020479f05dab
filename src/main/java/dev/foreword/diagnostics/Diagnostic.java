package dev.foreword.diagnostics;

import java.util.Comparator;

/**
 * One problem in the author's files.
 *
 * @param rule the rule that was broken
 * @param severity how much it matters in this build
 * @param place where it is
 * @param message what is wrong, in the author's words where it can be; no full stop
 * @param help what to do about it; empty when the message already says so
 */
public record Diagnostic(Rule rule, Severity severity, Place place, String message, String help) {

    static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(d -> d.rule().id())
            .thenComparing(Diagnostic::message);

    /** {@return the same, weighing otherwise} */
    public Diagnostic as(Severity other) {
        return new Diagnostic(rule, other, place, message, help);
    }

    /**
     * {@return the same, saying what can’t be checked before it is corrected}
     *
     * @param places in how many places something waits for it
     */
    public Diagnostic waitedForBy(int places) {
        String waiting = places == 1 ? " (1 place waits for this)" : " (" + places + " places wait for this)";
        return places == 0 ? this : new Diagnostic(rule, severity, place, message, help + waiting);
    }
}
