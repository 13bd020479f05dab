package dev.foreword.source.csv;

import dev.foreword.data.NumberStyle;
import dev.foreword.data.NumberStyle.Negative;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a sidecar says of the way in which numbers are written: {@code decimal: ","}, {@code thousands: blank}. */
final class NumberStyleReader {

    private static final List<String> KEYS = List.of("decimal", "thousands", "negatives", "flags");

    private final YamlMap yaml;

    private NumberStyleReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    /** {@return the way in which numbers are written; empty when nothing is said} */
    static Optional<NumberStyle> read(YamlMap yaml) {
        return KEYS.stream().anyMatch(yaml::has) ? Optional.of(new NumberStyleReader(yaml).style()) : Optional.empty();
    }

    private NumberStyle style() {
        NumberStyle usual = yaml.choice("decimal", NumberStyleReader::decimal, List.of("point", "comma"))
                .orElse(NumberStyle.BRITISH);
        String separators = yaml.choice(
                        "thousands", NumberStyleReader::mark, List.of("comma", "point", "blank", "apostrophe", "none"))
                .orElse(usual.separators());
        if (separators.indexOf(usual.point()) >= 0) {
            yaml.badValue(
                    yaml.placeOf("thousands"),
                    "one mark can’t stand both before decimals and between thousands",
                    "give \"decimal\" and \"thousands\" a mark each");
        }
        return usual.withSeparators(separators).withNegatives(negatives()).withFlags(flags());
    }

    private static Optional<NumberStyle> decimal(String word) {
        return switch (word) {
            case "comma", "," -> Optional.of(NumberStyle.BRITISH.withDecimalComma());
            case "point", "." -> Optional.of(NumberStyle.BRITISH.withDecimalPoint());
            default -> Optional.empty();
        };
    }

    private static Optional<String> mark(String word) {
        return switch (word) {
            case "comma", "," -> Optional.of(",");
            case "point", "." -> Optional.of(".");
            case "blank", " " -> Optional.of(" ");
            case "apostrophe", "'" -> Optional.of("'");
            case "none" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private Set<Negative> negatives() {
        Set<Negative> negatives = EnumSet.noneOf(Negative.class);
        for (Scalar word : yaml.list("negatives")) {
            switch (word.text().toLowerCase(Locale.ROOT)) {
                case "brackets" -> negatives.add(Negative.BRACKETS);
                case "trailing" -> negatives.add(Negative.TRAILING);
                default ->
                    yaml.badValue(
                            word.place(),
                            "\"" + word.text() + "\" is no way to write a number below nought",
                            "write brackets, for (250), or trailing, for 250-");
            }
        }
        return negatives;
    }

    private Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        yaml.map("flags").ifPresent(map -> map.keys().forEach(key -> flags.put(key.text(), map.text(key.text(), ""))));
        return flags;
    }
}
