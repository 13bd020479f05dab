package dev.foreword.source.config;

import dev.foreword.model.basic.SitePath;
import dev.foreword.model.citation.CitationStyle;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the key {@code citations} of {@code report.yml}.
 *
 * @param file the path of {@code report.yml}
 * @param text gives the text of a file of the site
 */
public record CitationStyleReader(String file, Function<String, Optional<String>> text) {

    /** Those below {@code citations}. */
    static final Keys KEYS = Keys.of(
            Key.of("stand", "in-notes or in-text"),
            Key.of("style", "a style of CSL, by its name or as a path"),
            Key.of("later", "the style of later citations of a source"),
            Key.of("ibid", "whether “Ibid.” is used"),
            Key.of("afresh", "where sources are cited in full again: chapter or report"));

    /** Which style has the short forms of another. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            CitationStyle.DEFAULT.style(),
            CitationStyle.DEFAULT.shortStyle(),
            "mhra-notes",
            "mhra-shortened-notes",
            "chicago-notes-bibliography",
            "chicago-shortened-notes-bibliography",
            "oscola",
            "oscola");

    CitationStyle read(YamlMap yaml) {
        Optional<YamlMap> found = yaml.map("citations");
        if (found.isEmpty()) {
            return CitationStyle.DEFAULT;
        }
        YamlMap map = found.get();
        boolean inNotes = map.choice(
                        "stand",
                        word -> switch (word) {
                            case "in-notes" -> Optional.of(true);
                            case "in-text" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                        List.of("in-notes", "in-text"))
                .orElse(true);
        String style = map.text("style", CitationStyle.DEFAULT.style());
        String later = map.text("later", SHORT_FORMS.getOrDefault(style, ""));
        CitationStyle citations = new CitationStyle(
                inNotes,
                own(style, map, "style"),
                own(later, map, "later"),
                map.flag("ibid", !later.isEmpty()),
                map.choice(
                                "afresh",
                                word -> switch (word) {
                                    case "chapter" -> Optional.of(true);
                                    case "report" -> Optional.of(false);
                                    default -> Optional.empty();
                                },
                                List.of("chapter", "report"))
                        .orElse(true));
        return citations;
    }

    /** A style of the site’s own becomes its text. A document type could read other files, so there may be none. */
    private String own(String style, YamlMap map, String key) {
        if (!style.endsWith(".csl")) {
            return style;
        }
        Optional<String> xml =
                SitePath.resolve(file, style).flatMap(text).filter(t -> t.startsWith("<") && !t.contains("<!DOCTYPE"));
        if (xml.isEmpty()) {
            map.badValue(
                    map.placeOf(key),
                    "there is no style \"" + style + "\" that can be read",
                    "put the file into content/, and write the path from this file: ../my-style.csl");
        }
        return xml.orElse(CitationStyle.DEFAULT.style());
    }
}
