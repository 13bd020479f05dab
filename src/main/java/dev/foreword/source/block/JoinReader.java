package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.data.query.Join;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code join}: another table, and the columns by which its rows are found. */
final class JoinReader {

    private final BlockInput input;
    private final YamlMap map;

    JoinReader(BlockInput input, YamlMap map) {
        this.input = input;
        this.map = map;
    }

    /** {@return how the other table is joined to one; empty after a problem, which is reported} */
    Optional<Join> read(Table own) {
        Scalar name = map.required("data");
        Optional<EvidenceTable> other = EvidenceTable.of(input, name);
        if (!map.has("on")) {
            map.missing("on");
        }
        return other.flatMap(found -> read(own, found.table()));
    }

    private Optional<Join> read(Table own, Table other) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        Optional<YamlMap> pairs = map.isMap("on") ? map.map("on") : Optional.empty();
        for (Scalar key : pairs.map(YamlMap::keys).orElseGet(() -> map.list("on"))) {
            Scalar partner = pairs.flatMap(names -> names.scalar(key.text())).orElse(key);
            Columns.find(input, key, own).ifPresent(left::add);
            Columns.find(input, partner, other).ifPresent(right::add);
        }
        boolean read = !left.isEmpty() && left.size() == right.size();
        return read ? Optional.of(new Join(other, left, right)) : Optional.empty();
    }
}
