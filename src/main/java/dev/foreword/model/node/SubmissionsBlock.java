package dev.foreword.model.node;

import dev.foreword.data.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sent evidence in writing, by type, from data; the counts are made of the names. */
public final class SubmissionsBlock extends ReportBlock implements FromData {

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

    private final @Nullable InlineText title;
    private final List<Group> groups;
    private final @Nullable InlineText source;
    private final List<Table> tables;

    public SubmissionsBlock(
            Origin origin,
            @Nullable InlineText title,
            List<Group> groups,
            @Nullable InlineText source,
            List<Table> tables) {
        super(origin);
        this.title = title;
        this.groups = List.copyOf(groups);
        this.source = source;
        this.tables = List.copyOf(tables);
    }

    public Optional<InlineText> title() {
        return Optional.ofNullable(title);
    }

    public List<Group> groups() {
        return groups;
    }

    public Optional<InlineText> source() {
        return Optional.ofNullable(source);
    }

    /** {@return how many there are in all} */
    public int count() {
        return groups.stream().mapToInt(group -> group.names().size()).sum();
    }

    @Override
    public List<Table> tables() {
        return tables;
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(title(), source()).flatMap(Optional::stream).toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
