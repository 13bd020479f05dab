package dev.foreword.source.bibliography;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.citation.Source;
import dev.foreword.model.citation.Source.Author;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code sources.yml}: under each key what its source is. */
record YamlSources(Diagnostics diagnostics) {

    /** Those of one source. */
    private static final Keys KEYS = Keys.of(
            Key.of("type", "what it is: report, article, book, web and so on"),
            Key.of("title", "its title"),
            Key.of("as", "what it is called, word for word, in the place of all the rest"),
            Key.of("author", "who wrote it"),
            Key.of("editor", "who edited it"),
            Key.of("date", "when it was published"),
            Key.of("forthcoming", "whether it is not published yet"),
            Key.of("publisher", "who published it"),
            Key.of("place", "where"),
            Key.of("in", "the journal or book that it is in"),
            Key.of("volume", "the volume"),
            Key.of("issue", "the issue"),
            Key.of("pages", "the pages"),
            Key.of("edition", "the edition"),
            Key.of("number", "its number"),
            Key.of("url", "its address"),
            Key.of("checked", "the day on which the address was looked at"),
            Key.of("archived", "the address of a copy"),
            Key.of("doi", "its DOI"),
            Key.of("isbn", "its ISBN"));

    List<Source> read(String file, String text) {
        YamlMap yaml = new YamlReader(diagnostics).read(new YamlText(file, 1, 0, text));
        List<Source> sources = new ArrayList<>();
        for (Scalar key : yaml.keys()) {
            yaml.map(key.text()).ifPresent(map -> sources.add(source(key, map.declare(KEYS))));
        }
        return sources;
    }

    private static Source source(Scalar key, YamlMap map) {
        String fixed = map.text("as", "");
        String title = fixed.isEmpty() ? map.required("title").text() : map.text("title", fixed);
        Optional<Scalar> type = map.scalar("type");
        type.filter(t -> !SourceType.ALL.contains(t.text()))
                .ifPresent(t -> map.badValue(
                        t.place(),
                        "\"" + t.text() + "\" is no type of source",
                        Suggestions.help(t.text(), SourceType.ALL, "types")));
        return new Source(
                key.text(),
                type.map(Scalar::text).filter(SourceType.ALL::contains).orElse(SourceType.USUAL),
                title,
                new Source.Makers(names(map, "author"), names(map, "editor")),
                new Source.Publication(
                        map.text("date", ""),
                        map.flag("forthcoming", false),
                        map.text("publisher", ""),
                        map.text("place", ""),
                        new Source.Container(
                                map.text("in", ""),
                                map.text("volume", ""),
                                map.text("issue", ""),
                                map.text("pages", "")),
                        map.text("edition", ""),
                        map.text("number", "")),
                new Source.Link(
                        map.text("url", ""),
                        map.date("checked").orElse(null),
                        map.text("archived", ""),
                        map.text("doi", ""),
                        map.text("isbn", "")),
                fixed,
                key.place());
    }

    private static List<Author> names(YamlMap map, String key) {
        return map.list(key).stream().map(name -> Names.one(name.text())).toList();
    }
}
