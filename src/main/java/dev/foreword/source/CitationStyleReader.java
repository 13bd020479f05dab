package dev.foreword.source;

import dev.foreword.model.CitationStyle;
import dev.foreword.source.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code citations} of {@code report.yml}. */
final class CitationStyleReader {

    private CitationStyleReader() {}

    static CitationStyle read(YamlMap yaml) {
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
        boolean usual = style.equals(CitationStyle.DEFAULT.style());
        CitationStyle citations = new CitationStyle(
                inNotes,
                style,
                map.text("later", usual ? CitationStyle.DEFAULT.shortStyle() : ""),
                map.flag("ibid", usual),
                map.choice(
                                "afresh",
                                word -> switch (word) {
                                    case "chapter" -> Optional.of(true);
                                    case "report" -> Optional.of(false);
                                    default -> Optional.empty();
                                },
                                List.of("chapter", "report"))
                        .orElse(true));
        map.reportUnknownKeys();
        return citations;
    }
}
