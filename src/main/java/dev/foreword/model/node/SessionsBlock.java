package dev.foreword.model.node;

import dev.foreword.data.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sessions in which evidence was heard, with their witnesses, from data. */
public final class SessionsBlock extends ReportBlock implements FromData {

    /**
     * A session, as the data have it.
     *
     * @param name such as “1”, or “Closed session”
     * @param facts what else is known of it, by the headings of the columns
     * @param witnesses who spoke
     */
    public record Session(String name, List<Fact> facts, List<Witness> witnesses) {
        public Session {
            facts = List.copyOf(facts);
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * Something that is known of a session.
     *
     * @param heading of its column
     * @param text as the data have it
     */
    public record Fact(String heading, String text) {}

    /**
     * Someone who spoke.
     *
     * @param name as the data have it
     * @param organisation for whom; may be empty
     */
    public record Witness(String name, String organisation) {}

    private final @Nullable InlineText title;
    private final List<Session> sessions;
    private final @Nullable InlineText source;
    private final List<Table> tables;

    public SessionsBlock(
            Origin origin,
            @Nullable InlineText title,
            List<Session> sessions,
            @Nullable InlineText source,
            List<Table> tables) {
        super(origin);
        this.title = title;
        this.sessions = List.copyOf(sessions);
        this.source = source;
        this.tables = List.copyOf(tables);
    }

    public Optional<InlineText> title() {
        return Optional.ofNullable(title);
    }

    public List<Session> sessions() {
        return sessions;
    }

    public Optional<InlineText> source() {
        return Optional.ofNullable(source);
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
