package dev.foreword.source.csv;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import dev.foreword.data.TimeStyle;
import dev.foreword.data.Unit;
import dev.foreword.source.csv.ColumnSpec.Digits;
import dev.foreword.source.csv.ColumnSpec.Meaning;
import dev.foreword.source.csv.ColumnSpec.ReadAs;
import dev.foreword.source.csv.ColumnSpec.Repairs;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a sidecar says of a column. */
final class ColumnSpecReader {

    private static final Keys KEYS = Keys.of(
            Key.of("name", "what it is called here, when the file gives no name or one twice"),
            Key.of("read", "texts of its cells that are read as others"),
            Key.of("label", "what readers see in its place"),
            Key.of("type", "number, text, period or date"),
            Key.of("dates", "british or american: whether 01/02/2024 is 1 February or 2 January"),
            Key.of("periods", "years or months: whether 2010-11 is 2010/11 or November 2010"),
            Key.of("unit", "the unit of its numbers"),
            Key.of("fractions", "true if 0.12 among shares is 12%, false if it is 0.12%"),
            Key.of("decimals", "how many decimals its numbers have at most"),
            Key.of("show", "with how many decimals its numbers are shown"),
            Key.of("rounded", "what its numbers are rounded to: 10, 0.1; 0 for exact ones"),
            Key.of("kind", "count, rate or share"),
            Key.of("timing", "stock or flow"),
            Key.of("prices", "cash or real"),
            Key.of("price_year", "the year whose prices real amounts are in"),
            Key.of(
                    "base",
                    "of whom shares are: a number, or words, a size and a column",
                    Keys.of(
                            Key.of("words", "who was counted"),
                            Key.of("size", "how many they are"),
                            Key.of("column", "the column that says how many"))),
            Key.of("avoid", "words that the numbers must not be called by"));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final int MOST_DECIMALS = 12;

    private ColumnSpecReader() {}

    /** {@return what a sidecar says of a column} */
    static ColumnSpec read(Scalar name, YamlMap yaml) {
        YamlMap map = yaml.declare(KEYS);
        return new ColumnSpec(
                new Named(name.text(), name.place()),
                map.scalar("label").map(Scalar::text).orElse(null),
                map.choice("type", ColumnType::of, ColumnType.allWords()).orElse(null),
                times(map),
                digits(map),
                meaning(map),
                new Repairs(map.scalar("name").map(Scalar::text).orElse(null), readAs(map)));
    }

    private static List<ReadAs> readAs(YamlMap map) {
        return map.map("read").stream()
                .flatMap(cells -> cells.keys().stream()
                        .map(key -> new ReadAs(new Named(key.text(), key.place()), cells.text(key.text(), ""))))
                .toList();
    }

    private static TimeStyle.Declared times(YamlMap map) {
        return new TimeStyle.Declared(
                map.choice("periods", TimeStyle.Ending::of, List.of("years", "months"))
                        .orElse(null),
                map.choice("dates", TimeStyle.DayOrder::of, List.of("british", "american"))
                        .orElse(null));
    }

    private static Digits digits(YamlMap map) {
        return new Digits(
                map.scalar("unit").map(s -> Unit.of(s.text())).orElse(null),
                places(map, "decimals"),
                rounded(map),
                places(map, "show"),
                map.has("fractions") ? map.flag("fractions", false) : null);
    }

    private static Meaning meaning(YamlMap map) {
        return new Meaning(
                map.choice("kind", word -> named(Kind.values(), word), List.of("count", "rate", "share"))
                        .orElse(Kind.UNSAID),
                map.choice("timing", word -> named(Timing.values(), word), List.of("stock", "flow"))
                        .orElse(Timing.UNSAID),
                prices(map),
                base(map).orElse(null),
                map.list("avoid").stream().map(Scalar::text).toList());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(v -> !v.name().equals("UNSAID"))
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static @Nullable Integer places(YamlMap map, String key) {
        OptionalInt decimals = WholeNumbers.read(map, key);
        if (decimals.isPresent() && decimals.getAsInt() > MOST_DECIMALS) {
            map.badValue(map.placeOf(key), "no number here has so many decimals", "write at most " + MOST_DECIMALS);
            return null;
        }
        return decimals.isPresent() ? decimals.getAsInt() : null;
    }

    private static @Nullable BigDecimal rounded(YamlMap map) {
        Optional<Scalar> written = map.scalar("rounded");
        if (written.isPresent() && !NUMBER.matcher(written.get().text()).matches()) {
            map.badValue(
                    written.get().place(),
                    "\"" + written.get().text() + "\" is nothing to round to",
                    "write 10 for numbers rounded to tens, 0.1 for one decimal, 0 for exact ones");
            return null;
        }
        return written.map(s -> new BigDecimal(s.text())).orElse(null);
    }

    private static Prices prices(YamlMap map) {
        String year = map.text("price_year", "");
        return map.choice(
                        "prices",
                        word -> switch (word) {
                            case "cash" -> Optional.of(Prices.CASH);
                            case "real" -> Optional.of(new Prices(Prices.Basis.REAL, year));
                            default -> Optional.empty();
                        },
                        List.of("cash", "real"))
                .orElse(Prices.UNSAID);
    }

    /** {@code base: 79}, or {@code base: {words: directors who answered, size: 79}}. */
    private static Optional<Column.Base> base(YamlMap map) {
        if (!map.has("base")) {
            return Optional.empty();
        }
        if (!map.isMap("base")) {
            OptionalInt size = WholeNumbers.read(map, "base");
            return size.isPresent()
                    ? Optional.of(new Column.Base("respondents", size.getAsInt(), ""))
                    : Optional.empty();
        }
        return map.map("base").map(base -> {
            OptionalInt size = WholeNumbers.read(base, "size");
            return new Column.Base(
                    base.text("words", "respondents"),
                    size.isPresent() ? size.getAsInt() : null,
                    base.text("column", ""));
        });
    }
}
