package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.source.tree.ReleasedSourceTree;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.work.Workers;

/**
 * Checks a site without making anything of it: no chart is drawn and no page rendered. A build begins with the same
 * check, and finds one thing more: what goes wrong while a template of the site's own is filled.
 */
public final class SiteCheck {

    private final SourceTree source;
    private final RunOptions options;
    private final Progress progress;

    /**
     * @param source the site's files
     * @param options how it is read
     * @param progress is told of each step
     */
    public SiteCheck(SourceTree source, RunOptions options, Progress progress) {
        this.source = new ReleasedSourceTree(source, options.release());
        this.options = options;
        this.progress = progress;
    }

    /** {@return what was found} */
    public CheckResult run() {
        try (Workers workers = new Workers(options.threads())) {
            return check(workers);
        }
    }

    private CheckResult check(Workers workers) {
        Diagnostics diagnostics = new Diagnostics();
        return CheckedSite.of(source, workers, progress, diagnostics)
                .map(site -> site.result(diagnostics, options.strict(), source.keptBack()))
                .orElseGet(() ->
                        CheckResult.ofNothing(Problems.of(diagnostics.sorted(), options.strict()), source.keptBack()));
    }
}
