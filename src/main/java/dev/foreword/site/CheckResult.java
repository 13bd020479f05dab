package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.model.evidence.EvidenceIndex;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a check found out about a site.
 *
 * @param problems what is wrong with it
 * @param pages how many pages would be published
 * @param evidence what the numbers of its text rest on
 * @param addresses of its pages, and of what authors gave an id
 * @param keptBack the folders of reports that may not be read yet
 */
public record CheckResult(
        Problems problems, int pages, EvidenceIndex evidence, NavigableSet<String> addresses, List<String> keptBack) {

    public CheckResult {
        addresses = Collections.unmodifiableNavigableSet(addresses);
        keptBack = List.copyOf(keptBack);
    }

    /** {@return the result when there was no site to check} */
    static CheckResult ofNothing(Problems problems, List<String> keptBack) {
        return new CheckResult(problems, 0, EvidenceIndex.EMPTY, new TreeSet<>(), keptBack);
    }

    /** {@return all problems, in file order} */
    public List<Diagnostic> diagnostics() {
        return problems.all();
    }

    /** {@return whether a problem would keep the site from being published} */
    public boolean stopped() {
        return problems.stop();
    }
}
