package dev.foreword.source.bibliography;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.language.Shifted;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads CSL-JSON as reference managers export it. All JSON is YAML, and so its problems have places; keys that the tool
 * has no use for are left alone, for nobody wrote them by hand.
 */
record CslJsonSources(Diagnostics diagnostics) {

    private static final String ITEMS = "items";
    private static final Pattern SHIFTED = Pattern.compile("<(su[pb])>([^<>]*+)</su[pb]>");
    private static final Pattern TAG = Pattern.compile("</?(?:i|b|em|strong|sc|sup|sub|span)(?: [^<>]*+)?>");

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
                plain(map.required("title").text()),
                new Source.Makers(names(map, "author"), names(map, "editor")),
                new Source.Publication(
                        date(map, "issued"),
                        map.text("status", "").equals("forthcoming"),
                        map.text("publisher", ""),
                        map.text("publisher-place", ""),
                        new Source.Container(
                                plain(map.text("container-title", "")),
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
            authors.add(literal.isEmpty() ? person(name) : new Author(literal, ""));
        }
        return authors;
    }

    /** Particles and what follows a name belong to its parts (CSL-JSON, “Names”): “van der Berg”, “Jan”. */
    private static Author person(YamlMap name) {
        return new Author(
                joined(name, "non-dropping-particle", "family", "suffix"), joined(name, "given", "dropping-particle"));
    }

    private static String joined(YamlMap name, String... keys) {
        return Stream.of(keys)
                .map(key -> name.text(key, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Reference managers dress titles in a few tags of HTML; a number above or below the line keeps its place. */
    private static String plain(String title) {
        String shifted = SHIFTED.matcher(title)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        (tag.group(1).equals("sup") ? Shifted.above(tag.group(2)) : Shifted.below(tag.group(2)))
                                .orElse(tag.group(2))));
        return TAG.matcher(shifted).replaceAll("");
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
