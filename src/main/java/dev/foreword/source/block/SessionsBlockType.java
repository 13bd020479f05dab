package dev.foreword.source.block;

import dev.foreword.data.Column;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SessionsBlock;
import dev.foreword.model.node.SessionsBlock.Fact;
import dev.foreword.model.node.SessionsBlock.Session;
import dev.foreword.model.node.SessionsBlock.Witness;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** {@code sessions}: evidence sessions from a table, with their witnesses from another. */
final class SessionsBlockType implements BlockType {

    private static final Keys KEYS = Keys.of(
            Key.of("data", "the table of sessions"),
            Key.of("witnesses", "the table of witnesses"),
            Key.of("title", "its title"),
            Key.of("source", "where it is from"),
            Key.of("session", "the column with the sessions, when it isn’t called session"),
            Key.of("witness_session", "the column with the session of a witness, when it isn’t called session"),
            Key.of("witness", "the column with the names of witnesses, when it isn’t called witness"),
            Key.of("organisation", "the column with their organisations, when it isn’t called organisation"));

    private static final String SESSION = "session";

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Optional<EvidenceTable> sessions = EvidenceTable.of(input, input.yaml().required("data"));
        Optional<EvidenceTable> witnesses =
                input.yaml().scalar("witnesses").flatMap(name -> EvidenceTable.of(input, name));
        Optional<InlineText> title = input.inline("title");
        Optional<InlineText> source = input.source();
        return sessions.flatMap(table -> {
            int key = table.column(SESSION, SESSION);
            return key < 0
                    ? Optional.empty()
                    : Optional.of(new SessionsBlock(
                            input.origin(),
                            title.orElse(null),
                            sessions(table.table(), key, witnesses.orElse(null)),
                            source.orElse(null),
                            Stream.concat(Stream.of(table), witnesses.stream())
                                    .map(EvidenceTable::table)
                                    .toList()));
        });
    }

    private static List<Session> sessions(Table table, int key, @Nullable EvidenceTable witnesses) {
        List<Session> sessions = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = EvidenceTable.text(row, key);
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                String text = EvidenceTable.text(row, i);
                Column column = table.columns().get(i);
                if (i != key && !text.isEmpty()) {
                    facts.add(new Fact(column.label(), text));
                }
            }
            List<Witness> spoke = witnesses == null ? List.of() : witnesses(witnesses, name);
            sessions.add(new Session(name, facts, spoke));
        }
        return sessions;
    }

    private static List<Witness> witnesses(EvidenceTable table, String session) {
        int key = table.column("witness_session", SESSION);
        int name = table.column("witness", "witness");
        int organisation = table.column("organisation", "organisation");
        if (key < 0 || name < 0 || organisation < 0) {
            return List.of();
        }
        return table.table().rows().stream()
                .filter(row -> EvidenceTable.text(row, key).equals(session))
                .map(row -> new Witness(EvidenceTable.text(row, name), EvidenceTable.text(row, organisation)))
                .toList();
    }
}
