package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sent evidence in writing, by type, from data; the counts are made of the names. */
public final class SubmissionsBlock extends ReportBlock {

    /**
     * Those of one type.
     *
     * @param type as the data have it
     * @param names in the order of the data
     */
    public record Group(String type, List<String> names) {
        public Group {
            names = List.copyOf(names);
        }
    }

    private final Optional<InlineText> title;
    private final List<Group> groups;
    private final Optional<InlineText> source;

    public SubmissionsBlock(
            Optional<Anchor> anchor,
            Place place,
            Optional<InlineText> title,
            List<Group> groups,
            Optional<InlineText> source) {
        super(anchor, place);
        this.title = title;
        this.groups = List.copyOf(groups);
        this.source = source;
    }

    public Optional<InlineText> title() {
        return title;
    }

    public List<Group> groups() {
        return groups;
    }

    public Optional<InlineText> source() {
        return source;
    }

    /** {@return how many there are in all} */
    public int count() {
        return groups.stream().mapToInt(group -> group.names().size()).sum();
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(title, source).flatMap(Optional::stream).toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
