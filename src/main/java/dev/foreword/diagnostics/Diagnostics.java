package dev.foreword.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects the problems of one build, from any thread.
 *
 * <p>A build goes on after a problem, so that the author sees all of them at once; what is reported twice is kept once.
 */
public final class Diagnostics {

    private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
    private final Followers followers = new Followers();

    /**
     * Reports a problem at its rule's own severity.
     *
     * @param rule the rule that was broken
     * @param place where
     * @param message what is wrong, without a full stop
     * @param help what to do; empty when the message says it
     */
    public void report(Rule rule, Place place, String message, String help) {
        found.add(new Diagnostic(rule, rule.severity(), place, message, help));
    }

    /**
     * Reports a problem that weighs more or less here than its rule usually does.
     *
     * @param severity how much it weighs, unless the site says otherwise
     * @param found the rule, the place and the words
     */
    public void report(Severity severity, Diagnostic found) {
        this.found.add(new Diagnostic(found.rule(), severity, found.place(), found.message(), found.help()));
    }

    /**
     * Takes note of what can’t be checked before files are corrected. It isn’t a problem of its own: it is told as a number,
     * with the first error in these files.
     *
     * @param files the files, of which one at least has an error
     * @param place who waits for them
     */
    public void waits(List<String> files, Place place) {
        followers.add(files, place);
    }

    /** {@return everything found, once each, in file order and then by line and column} */
    public List<Diagnostic> sorted() {
        return followers.toldWith(
                found.stream().distinct().sorted(Diagnostic.ORDER).toList());
    }

    /**
     * {@return everything found, in order, with the severities that the site asks for}
     *
     * @param overrides severities by rule; a rule that isn't named keeps its own
     */
    public List<Diagnostic> sorted(Map<Rule, Severity> overrides) {
        return sorted().stream()
                .map(d -> new Diagnostic(
                        d.rule(), overrides.getOrDefault(d.rule(), d.severity()), d.place(), d.message(), d.help()))
                .toList();
    }
}
