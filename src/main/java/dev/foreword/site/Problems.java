package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Severity;
import java.util.List;

/**
 * The problems of a site, and whether they stop what was asked for.
 *
 * @param all the problems that its authors don't answer for, in file order, with the severities that the site asks for
 * @param stop whether one of them keeps the site from being published
 */
public record Problems(List<Diagnostic> all, boolean stop) {

    public Problems {
        all = List.copyOf(all);
    }

    /** {@return problems, judged: an error stops, and under {@code strict} so does a warning} */
    public static Problems of(List<Diagnostic> all, boolean strict) {
        return new Problems(
                all,
                all.stream()
                        .map(Diagnostic::severity)
                        .anyMatch(s -> s == Severity.ERROR || (strict && s == Severity.WARNING)));
    }

    /** {@return how many problems are of a severity} */
    public long count(Severity severity) {
        return all.stream().filter(d -> d.severity() == severity).count();
    }
}
