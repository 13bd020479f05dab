package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import java.util.List;

/**
 * What came of making pictures.
 *
 * @param problems of the site; when one stops, no picture was touched
 * @param drawn how many pictures were drawn
 * @param kept how many were as they had been
 * @param removed how many had no figure any more, and were removed
 * @param changes what changed in which figure
 * @param unfit which figures don't fit which size
 * @param unknown names that were asked for, and no figure has
 */
public record PictureResult(
        Problems problems,
        int drawn,
        int kept,
        int removed,
        List<Change> changes,
        List<String> unfit,
        List<String> unknown) {

    public PictureResult {
        changes = List.copyOf(changes);
        unfit = List.copyOf(unfit);
        unknown = List.copyOf(unknown);
    }

    /** {@return all problems of the site, in file order} */
    public List<Diagnostic> diagnostics() {
        return problems.all();
    }

    /** {@return whether a problem kept the pictures from being made} */
    public boolean stopped() {
        return problems.stop();
    }

    /**
     * What changed in a figure.
     *
     * @param figure the figure, as {@code report/id}
     * @param words what is said differently, such as {@code 65,520 → 70,440}; "new" for a new figure
     */
    public record Change(String figure, List<String> words) {
        public Change {
            words = List.copyOf(words);
        }
    }
}
