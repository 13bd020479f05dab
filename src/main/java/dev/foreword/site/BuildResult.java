package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import java.util.List;

/**
 * What a build did.
 *
 * @param problems what is wrong with the site
 * @param pages how many pages were published; none when a problem stopped the build
 * @param files how many files were published
 * @param keptBack the folders of reports that may not be read yet
 */
public record BuildResult(Problems problems, int pages, int files, List<String> keptBack) {

    public BuildResult {
        keptBack = List.copyOf(keptBack);
    }

    /** {@return all problems, in file order} */
    public List<Diagnostic> diagnostics() {
        return problems.all();
    }

    /** {@return whether the site was published; else the last one is as it was} */
    public boolean published() {
        return !problems.stop();
    }
}
