package dev.foreword.source.block;

import dev.foreword.model.node.DrawnWords;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the words that an author writes into a picture or the head of a table, each with its place in the file. */
final class DrawnWordsReader {

    private final List<DrawnWords> found = new ArrayList<>();

    private DrawnWordsReader() {}

    /** {@return what is said in a chart of columns, events, spans, references and the band} */
    static List<DrawnWords> ofChart(YamlMap yaml) {
        DrawnWordsReader reader = new DrawnWordsReader();
        reader.columns(yaml);
        for (String key : List.of("events", "spans", "references", "band")) {
            yaml.maps(key).forEach(reader::label);
        }
        return List.copyOf(reader.found);
    }

    /** {@return the headings of a table that the author wrote: over several columns, and of one} */
    static List<DrawnWords> ofTable(YamlMap yaml) {
        DrawnWordsReader reader = new DrawnWordsReader();
        yaml.maps("groups").forEach(reader::group);
        reader.columns(yaml);
        return List.copyOf(reader.found);
    }

    private void columns(YamlMap yaml) {
        yaml.map("labels").ifPresent(labels -> labels.keys().forEach(key -> add(labels.scalar(key.text()))));
    }

    private void group(YamlMap map) {
        YamlMap group = map.declare(TableLayoutReader.GROUP);
        label(group);
        group.maps("groups").forEach(this::group);
    }

    private void label(YamlMap map) {
        add(map.scalar("label"));
    }

    private void add(Optional<Scalar> words) {
        words.ifPresent(scalar -> found.add(new DrawnWords(scalar.text(), scalar.place())));
    }
}
