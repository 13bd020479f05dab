package dev.foreword.source.block;

import dev.foreword.data.Row;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SubmissionsBlock;
import dev.foreword.model.node.SubmissionsBlock.Group;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code submissions}: who sent evidence, by type, from a table of names. */
final class SubmissionsBlockType implements BlockType {

    private static final Keys KEYS = Keys.of(
            Key.of("data", "the table of submissions"),
            Key.of("title", "its title"),
            Key.of("source", "where it is from"),
            Key.of("name", "the column with the names, when it isn’t called name"),
            Key.of("type", "the column with the types, when it isn’t called type"));

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        Optional<EvidenceTable> data = EvidenceTable.of(input, input.yaml().required("data"));
        Optional<InlineText> title = input.inline("title");
        Optional<InlineText> source = input.source();
        return data.flatMap(table -> {
            int name = table.column("name", "name");
            int type = table.column("type", "type");
            return name < 0 || type < 0
                    ? Optional.empty()
                    : Optional.of(new SubmissionsBlock(
                            input.origin(),
                            title.orElse(null),
                            groups(table, name, type),
                            source.orElse(null),
                            List.of(table.table())));
        });
    }

    private static List<Group> groups(EvidenceTable table, int name, int type) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Row row : table.table().rows()) {
            names.computeIfAbsent(EvidenceTable.text(row, type), t -> new ArrayList<>())
                    .add(EvidenceTable.text(row, name));
        }
        return names.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
