package dev.foreword.site.picture;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.site.Problems;
import java.util.List;

/**
 * What a run of pictures made.
 *
 * @param problems of the site; when one stops, no picture was touched
 * @param counts how many pictures were drawn, kept and removed
 * @param changes what changed in which figure
 * @param unfit which figures don't fit which size
 * @param unknown names that were asked for, and no figure has
 */
public record PictureResult(
        Problems problems, Counts counts, List<Change> changes, List<String> unfit, List<String> unknown) {

    public PictureResult {
        changes = List.copyOf(changes);
        unfit = List.copyOf(unfit);
        unknown = List.copyOf(unknown);
    }

    /** {@return the result when a problem kept the pictures from being made} */
    static PictureResult stopped(Problems problems) {
        return new PictureResult(problems, new Counts(0, 0, 0), List.of(), List.of(), List.of());
    }

    /**
     * How many pictures there were.
     *
     * @param drawn those that were drawn
     * @param kept those that were as they had been
     * @param removed those that had no figure any more, and were removed
     */
    public record Counts(int drawn, int kept, int removed) {}

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
