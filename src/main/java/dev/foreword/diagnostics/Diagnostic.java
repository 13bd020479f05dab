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
}
