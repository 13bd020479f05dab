package dev.foreword.source.csv;

import dev.foreword.data.Interval;
import dev.foreword.data.Provenance;
import dev.foreword.data.Suppression;
import dev.foreword.data.TableNotes;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.source.csv.Sidecar.BreakSpec;
import dev.foreword.source.csv.Sidecar.Layout;
import dev.foreword.source.csv.Sidecar.RowSpecs;
import dev.foreword.source.csv.Sidecar.TotalSpec;
import dev.foreword.source.csv.Sidecar.Withheld;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sidecar, {@code name.yml} beside {@code name.csv}. */
final class SidecarReader {

    private static final Keys KEYS = Keys.of(
            Key.of("title", "what the table shows"),
            Key.of("source", "who published its numbers, and in what"),
            Key.of("release", "the release that it is part of"),
            Key.of("period", "the time that its numbers are about"),
            Key.of("unit", "what its numbers count or measure"),
            Key.of("place", "where in the source they stand, for numbers that were typed"),
            Key.of("file", "the address of the data file, for numbers as they were published"),
            Key.of(
                    "licence",
                    "its licence: a name, or a name and an address",
                    Keys.of(Key.of("name", "its name"), Key.of("url", "its address"))),
            Key.of("notes", "what readers must know"),
            Key.of("header", "the records with the headings, such as 4-5, or none"),
            Key.of("rows", "the records with the rows, such as 7-179"),
            Key.of("leave_out", "records among the rows that are none, such as [12, 30]"),
            Key.of("width", "how many columns are read"),
            Key.of("encoding", "the encoding of the file"),
            Key.of("delimiter", "comma, semicolon, tab or bar"),
            Key.of("decimal", "what stands before decimals: a point or a comma"),
            Key.of("thousands", "what stands between thousands: comma, point, blank, apostrophe or none"),
            Key.of("negatives", "how numbers below nought are written, besides a minus before them"),
            Key.of("flags", "what may stand behind numbers, each with its meaning"),
            Key.of("marks", "marks of withheld values, each with its reason"),
            Key.of("bounds", "between what withheld values lie, by their reasons"),
            Key.of("columns", "what columns are, by their names or positions; or their names as a list"),
            Key.of("key", "the columns that tell rows apart"),
            Key.of(
                    "total",
                    "rows that stand for others, one or a list",
                    Keys.of(
                            Key.of("row", "the row, by its first cell; without one, a hundred per cent"),
                            Key.of("parts", "its parts, by their first cells; else all rows that are no totals"),
                            Key.of("columns", "the columns that add up"))),
            Key.of(
                    "breaks",
                    "where the series are broken",
                    Keys.of(Key.of("at", "the row from which on"), Key.of("reason", "why"))));

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\s?[-–]\\s?(\\d{1,9})?)?");

    private final YamlMap yaml;

    private SidecarReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    /** {@return what a sidecar says} */
    static Sidecar read(YamlMap yaml) {
        return new SidecarReader(yaml.declare(KEYS)).read();
    }

    private Sidecar read() {
        Layout layout = new Layout(
                options(),
                leftOut(),
                yaml.has("header") || yaml.has("rows") || yaml.has("leave_out"),
                encoding().orElse(null),
                delimiter().orElse(null),
                NumberStyleReader.read(yaml).orElse(null));
        Withheld withheld = new Withheld(marks(), bounds());
        RowSpecs rows = new RowSpecs(named(yaml.list("key")), totals(), breaks());
        return new Sidecar(layout, withheld, columns(), rows, notes());
    }

    private CsvOptions options() {
        boolean none =
                yaml.scalar("header").map(Scalar::text).filter("none"::equals).isPresent();
        int[] header = none ? new int[] {0, 0} : range("header", 1, 1);
        int[] rows = range("rows", header[1] + 1, Integer.MAX_VALUE);
        int width = WholeNumbers.read(yaml, "width").orElse(Integer.MAX_VALUE);
        boolean sound = (none || header[0] >= 1)
                && header[1] >= header[0]
                && rows[0] > header[1]
                && rows[1] >= rows[0]
                && width >= 1;
        if (!sound) {
            yaml.badValue(
                    yaml.placeOf(yaml.has("rows") ? "rows" : "header"),
                    "the heading has to come before the rows, and each range has to begin before it ends",
                    "count records from 1, empty lines left out: \"header: 4-5\" and \"rows: 7-179\"");
            return CsvOptions.WHOLE_FILE;
        }
        return new CsvOptions(header[0], header[1], rows[0], rows[1], width);
    }

    private Set<Integer> leftOut() {
        Set<Integer> records = new HashSet<>();
        for (Scalar record : yaml.list("leave_out")) {
            if (record.text().matches("[1-9]\\d{0,7}")) {
                records.add(Integer.valueOf(record.text()));
            } else {
                yaml.badValue(
                        record.place(),
                        "\"" + record.text() + "\" is no record",
                        "count records from 1, empty lines left out: [12, 30]");
            }
        }
        return records;
    }

    private int[] range(String key, int from, int to) {
        Optional<Scalar> written = yaml.scalar(key);
        if (written.isEmpty()) {
            return new int[] {from, to};
        }
        Matcher m = RANGE.matcher(written.get().text().strip());
        if (!m.matches()) {
            yaml.badValue(
                    written.get().place(),
                    "\"" + written.get().text() + "\" is no range of records",
                    "count records from 1, empty lines left out: 4, 4-5 or 7-");
            return new int[] {from, to};
        }
        int first = Integer.parseInt(m.group(1));
        boolean open = written.get().text().strip().matches(".*[-–]$");
        int last = m.group(2) != null ? Integer.parseInt(m.group(2)) : open ? Integer.MAX_VALUE : first;
        return new int[] {first, last};
    }

    private Optional<Charset> encoding() {
        Optional<Scalar> name = yaml.scalar("encoding");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (Charset.isSupported(name.get().text())) {
                return Optional.of(Charset.forName(name.get().text()));
            }
        } catch (IllegalCharsetNameException e) {
            // Reported below, as a name that nobody knows.
        }
        yaml.badValue(
                name.get().place(),
                "\"" + name.get().text() + "\" is no encoding that is known here",
                "write utf-8, utf-16 or windows-1252");
        return Optional.empty();
    }

    private Optional<Character> delimiter() {
        return yaml.choice(
                "delimiter",
                word -> switch (word) {
                    case ",", "comma" -> Optional.of(',');
                    case ";", "semicolon" -> Optional.of(';');
                    case "\t", "tab" -> Optional.of('\t');
                    case "|", "bar" -> Optional.of('|');
                    default -> Optional.empty();
                },
                List.of("comma", "semicolon", "tab", "bar"));
    }

    private Map<String, Suppression> marks() {
        Map<String, Suppression> marks = new HashMap<>();
        yaml.map("marks")
                .ifPresent(map -> map.keys()
                        .forEach(key -> reason(map, key.text()).ifPresent(reason -> marks.put(key.text(), reason))));
        return marks;
    }

    private static Optional<Suppression> reason(YamlMap map, String key) {
        return map.choice(key, SidecarReader::reason, reasons());
    }

    private static Optional<Suppression> reason(String words) {
        return Arrays.stream(Suppression.values())
                .filter(s -> s.word().equals(words))
                .findFirst();
    }

    private static List<String> reasons() {
        return Arrays.stream(Suppression.values()).map(Suppression::word).toList();
    }

    private Map<Suppression, Interval> bounds() {
        Map<Suppression, Interval> bounds = new EnumMap<>(Suppression.class);
        yaml.map("bounds").ifPresent(map -> {
            for (Scalar key : map.keys()) {
                Optional<Suppression> reason = reason(key.text());
                Optional<Scalar> range = map.scalar(key.text());
                Matcher m = RANGE.matcher(range.map(Scalar::text).orElse("").strip());
                if (reason.isEmpty()) {
                    map.badValue(
                            key.place(),
                            "\"" + key.text() + "\" is no reason",
                            Suggestions.help(key.text(), reasons(), "reasons"));
                } else if (!m.matches() || m.group(2) == null) {
                    map.badValue(
                            range.map(Scalar::place).orElse(key.place()),
                            "\"" + range.map(Scalar::text).orElse("") + "\" is no range",
                            "write between what a withheld value lies, such as 1-4");
                } else {
                    BigDecimal low = new BigDecimal(m.group(1));
                    BigDecimal high = new BigDecimal(m.group(2));
                    bounds.put(reason.get(), Interval.between(low.min(high), low.max(high)));
                }
            }
        });
        return bounds;
    }

    /** {@code total: {row: All}}, or a list of them. */
    private List<TotalSpec> totals() {
        List<YamlMap> maps = yaml.isMap("total") ? yaml.map("total").stream().toList() : yaml.maps("total");
        return maps.stream().map(SidecarReader::total).toList();
    }

    private static TotalSpec total(YamlMap map) {
        TotalSpec total = new TotalSpec(
                map.scalar("row").map(s -> new Named(s.text(), s.place())).orElse(null),
                named(map.list("parts")),
                named(map.list("columns")));
        if (total.columns().isEmpty() && total.row().isEmpty()) {
            // A total without a row is a hundred per cent, and then the columns say of what.
            map.missing("columns");
        }
        return total;
    }

    private List<BreakSpec> breaks() {
        List<BreakSpec> breaks = new ArrayList<>();
        for (YamlMap map : yaml.maps("breaks")) {
            Scalar at = map.required("at");
            breaks.add(new BreakSpec(
                    new Named(at.text(), at.place()), map.required("reason").text()));
        }
        return breaks;
    }

    private TableNotes notes() {
        Optional<YamlMap> licence = yaml.isMap("licence") ? yaml.map("licence") : Optional.empty();
        String name = licence.map(m -> m.required("name").text())
                .orElseGet(() -> yaml.isMap("licence") ? "" : yaml.text("licence", ""));
        String url = licence.map(m -> m.text("url", "")).orElse("");
        return new TableNotes(
                yaml.text("title", ""),
                new Provenance(
                        yaml.text("source", ""),
                        yaml.text("release", ""),
                        yaml.text("period", ""),
                        yaml.text("unit", ""),
                        yaml.text("place", ""),
                        yaml.text("file", "")),
                new TableNotes.Licence(name, url),
                yaml.list("notes").stream().map(Scalar::text).toList(),
                List.of(0),
                Map.of(),
                List.of(),
                List.of());
    }

    private List<ColumnSpec> columns() {
        List<ColumnSpec> specs = new ArrayList<>();
        if (yaml.isList("columns")) {
            for (Scalar name : yaml.list("columns")) {
                specs.add(ColumnSpec.named(new Named(String.valueOf(specs.size() + 1), name.place()), name.text()));
            }
            return specs;
        }
        yaml.map("columns")
                .ifPresent(columns -> columns.keys()
                        .forEach(key ->
                                columns.map(key.text()).ifPresent(map -> specs.add(ColumnSpecReader.read(key, map)))));
        return specs;
    }

    private static List<Named> named(List<Scalar> scalars) {
        return scalars.stream().map(s -> new Named(s.text(), s.place())).toList();
    }
}
