package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A citation of one or several sources, {@code [@key, p. 12; @other]}. */
public final class CitationNode extends ReportInline implements Citing {

    /** What a citation stands in, which decides its form. */
    public enum Setting {
        /** A note. */
        NOTE,
        /** The text itself, in brackets. */
        TEXT,
        /** The line below a figure or a box that says where it is from. */
        SOURCE_LINE
    }

    /**
     * One source.
     *
     * @param key its key
     * @param locator where in it, such as {@code p. 12} or {@code question 5}; may be empty
     * @param citedIn where it was found, when its author did not read it itself
     * @param lead what stands before it
     */
    public record Cite(String key, String locator, @Nullable Cite citedIn, Lead lead) {

        private Stream<String> keys() {
            return citedIn == null ? Stream.of(key) : Stream.concat(Stream.of(key), citedIn.keys());
        }
    }

    /**
     * What stands before a source.
     *
     * @param words such as {@code see} or {@code cf.}; may be empty
     * @param namesAuthor whether the text around has named its author, so that the citation doesn’t
     */
    public record Lead(String words, boolean namesAuthor) {

        /** Of a source that stands by itself. */
        public static final Lead NONE = new Lead("", false);
    }

    private final List<Cite> cites;
    private final Setting setting;
    private final Place place;

    public CitationNode(List<Cite> cites, Setting setting, Place place) {
        this.cites = List.copyOf(cites);
        this.setting = setting;
        this.place = place;
    }

    public List<Cite> cites() {
        return cites;
    }

    @Override
    public List<String> keys() {
        return cites.stream().flatMap(Cite::keys).toList();
    }

    public Setting setting() {
        return setting;
    }

    public Place place() {
        return place;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
