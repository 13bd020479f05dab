package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Severity;
import dev.foreword.model.EvidenceIndex;
import java.util.List;

/**
 * What came of a build.
 *
 * @param diagnostics all problems, in file order
 * @param stopped whether a problem kept it from being published
 * @param published whether the site was published
 * @param pages how many pages it has
 * @param files how many files it has
 * @param evidence what the figures of its text rest on
 */
public record BuildResult(
        List<Diagnostic> diagnostics,
        boolean stopped,
        boolean published,
        int pages,
        int files,
        EvidenceIndex evidence) {

    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return how many problems are of a severity} */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
