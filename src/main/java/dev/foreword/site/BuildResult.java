package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Severity;
import dev.foreword.model.EvidenceIndex;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;

/**
 * What came of a build.
 *
 * @param diagnostics all problems, in file order
 * @param stopped whether a problem kept it from being published
 * @param published whether the site was published
 * @param pages how many pages it has
 * @param files how many files it has
 * @param evidence what the figures of its text rest on
 * @param addresses of its pages, and of what authors gave an id
 * @param keptBack the folders of reports that may not be read yet
 */
public record BuildResult(
        List<Diagnostic> diagnostics,
        boolean stopped,
        boolean published,
        int pages,
        int files,
        EvidenceIndex evidence,
        NavigableSet<String> addresses,
        List<String> keptBack) {

    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        addresses = Collections.unmodifiableNavigableSet(addresses);
        keptBack = List.copyOf(keptBack);
    }

    /** {@return how many problems are of a severity} */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
