package dev.foreword.source.bibliography;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.citation.Source;
import dev.foreword.model.citation.Source.Author;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads CSL-JSON as reference managers export it. All JSON is YAML, and so its problems have places; keys that the tool
 * has no use for are left alone, for nobody wrote them by hand.
 */
record CslJsonSources(Diagnostics diagnostics) {

    private static final String ITEMS = "items";

    List<Source> read(String file, String text) {
        // The list becomes the value of a key, on the same lines and as many columns further on.
        String before = "{" + ITEMS + ": ";
        YamlMap yaml = new YamlReader(diagnostics).read(new YamlText(file, 1, 0, before + text + "}"));
        return yaml.maps(ITEMS).stream().map(CslJsonSources::source).toList();
    }

    private static Source source(YamlMap map) {
        String type = map.text("type", SourceType.USUAL);
        return new Source(
                map.required("id").text(),
                SourceType.ALL.contains(type) ? type : SourceType.USUAL,
                map.required("title").text(),
                new Source.Makers(names(map, "author"), names(map, "editor")),
                new Source.Publication(
                        date(map, "issued"),
                        map.text("status", "").equals("forthcoming"),
                        map.text("publisher", ""),
                        map.text("publisher-place", ""),
                        new Source.Container(
                                map.text("container-title", ""),
                                map.text("volume", ""),
                                map.text("issue", ""),
                                map.text("page", "")),
                        map.text("edition", ""),
                        map.text("number", "")),
                new Source.Link(
                        map.text("URL", ""),
                        PublicationDate.of(date(map, "accessed")).orElse(null),
                        map.text("archive_location", "").startsWith("http") ? map.text("archive_location", "") : "",
                        map.text("DOI", ""),
                        map.text("ISBN", "")),
                "",
                map.placeOf("id"));
    }

    private static List<Author> names(YamlMap map, String key) {
        List<Author> authors = new ArrayList<>();
        for (YamlMap name : map.maps(key)) {
            String literal = name.text("literal", "");
            authors.add(
                    literal.isEmpty()
                            ? new Author(name.text("family", ""), name.text("given", ""))
                            : new Author(literal, ""));
        }
        return authors;
    }

    private static String date(YamlMap map, String key) {
        Optional<YamlMap> date = map.map(key);
        if (date.isEmpty()) {
            return "";
        }
        List<List<Scalar>> parts = date.get().lists("date-parts");
        return parts.isEmpty()
                ? date.get().text("literal", date.get().text("raw", ""))
                : parts.get(0).stream()
                        .map(part -> part.text().length() == 1 ? "0" + part.text() : part.text())
                        .collect(Collectors.joining("-"));
    }
}
