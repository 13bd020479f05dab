package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.theme.Theme;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.TestSite;
import dev.foreword.work.Workers;

/** Sites of tests, read and resolved, for tests of a single step. */
public final class ResolvedSites {

    private ResolvedSites() {}

    /** {@return a site, resolved} */
    public static ResolvedSite of(TestSite site) {
        try (Workers workers = new Workers(1)) {
            return CheckedSite.of(new InMemorySourceTree(site.files()), workers, Progress.SILENT, new Diagnostics())
                    .orElseThrow()
                    .resolved();
        }
    }

    /** {@return the theme that comes with the tool} */
    public static Theme theme() {
        return new ThemeFiles(new InMemorySourceTree(TestSite.good().files()));
    }
}
