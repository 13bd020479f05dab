package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Measure;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.TypeInference;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at a data file and writes a sidecar for it, ready to be saved, with what was seen and what is unsure. */
public final class SidecarProposal {

    private static final int MOST_WORDS = 8;

    private SidecarProposal() {}

    /**
     * {@return the sidecar; empty when the file can’t be read, which is reported}
     *
     * @param file the file’s name
     * @param input the file
     * @param diagnostics takes what is wrong
     */
    public static Optional<String> of(String file, CsvInput input, Diagnostics diagnostics) {
        Diagnostics quiet = new Diagnostics();
        Optional<TableFinder> finder = CsvRecords.read(file, input, Sidecar.none(), quiet, TableFinder::new);
        if (finder.isEmpty()) {
            quiet.sorted().forEach(d -> diagnostics.report(d.rule(), d.place(), d.message(), d.help()));
            return Optional.empty();
        }
        CsvOptions options = finder.get().find().orElse(CsvOptions.WHOLE_FILE);
        Optional<Table> table = new CsvTableReader(diagnostics).read("proposed", file, input, Sidecar.of(options));
        boolean windows = quiet.sorted().stream().map(Diagnostic::rule).anyMatch(Rule.CSV_ENCODING::equals);
        return table.map(t -> text(t, options, windows));
    }

    private static String text(Table table, CsvOptions options, boolean windows) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "# A proposal for " + table.file() + ": " + table.rows().size() + " rows, "
                        + table.columns().size()
                        + " columns. Save it beside the file with the ending .yml, and correct it.");
        line(out, "title: \"\"      # what the table holds");
        line(out, "source: \"\"     # who published it, and where");
        line(out, "release: \"\"    # the edition of the statistic");
        line(out, "period: \"\"     # the time that its numbers are about");
        line(out, "unit: \"\"       # what they count or measure");
        line(out, "place: \"\"      # page and table in the source, if they were typed");
        line(out, "file: \"\"       # the address of this file, if it is as it was published");
        if (windows) {
            line(out, "encoding: windows-1252   # unsure: the bytes are not UTF-8");
        }
        if (!options.equals(CsvOptions.WHOLE_FILE)) {
            String header = options.headerFrom() == options.headerTo() ? "" : "-" + options.headerTo();
            String to = options.rowTo() == Integer.MAX_VALUE ? "" : String.valueOf(options.rowTo());
            line(
                    out,
                    "header: " + options.headerFrom() + header
                            + "   # unsure: records, counted from 1, empty lines left out");
            line(
                    out,
                    "rows: " + options.rowFrom() + "-" + to
                            + "   # unsure: what lies outside is taken for titles and notes");
            line(out, "width: " + options.columns());
        }
        line(out, "key: " + key(table));
        line(out, "columns:");
        for (int i = 0; i < table.columns().size(); i++) {
            column(out, table, i);
        }
        return out.toString();
    }

    /** The fewest of the first columns that tell all rows apart. */
    private static String key(Table table) {
        int size = Math.min(table.columns().size(), 6);
        for (int columns = 1; columns <= size; columns++) {
            int used = columns;
            long distinct = table.rows().stream()
                    .limit(TableFinder.MOST_RECORDS)
                    .map(row -> row.cells().subList(0, used).stream()
                            .map(Cell::text)
                            .collect(Collectors.joining("\t")))
                    .distinct()
                    .count();
            if (distinct == Math.min(table.rows().size(), TableFinder.MOST_RECORDS)) {
                String names = table.columnNames().subList(0, columns).stream()
                        .map(SidecarProposal::quoted)
                        .collect(Collectors.joining(", "));
                return columns == 1 ? names : "[" + names + "]";
            }
        }
        return quoted(table.columnNames().get(0)) + "   # unsure: several rows have the same";
    }

    private static void column(StringBuilder out, Table table, int index) {
        Column column = table.columns().get(index);
        List<Cell> cells = table.cells(index).limit(TableFinder.MOST_RECORDS).toList();
        line(out, "  " + quoted(column.name()) + ":");
        line(out, "    label: " + quoted(column.label()));
        line(out, "    type: " + column.type().words() + unsure(column, cells));
        if (column.type() != ColumnType.NUMBER) {
            return;
        }
        List<Cell.NumberCell> numbers = cells.stream()
                .filter(Cell.NumberCell.class::isInstance)
                .map(Cell.NumberCell.class::cast)
                .toList();
        List<Unit> units =
                numbers.stream().map(Cell.NumberCell::unit).distinct().toList();
        if (units.size() == 1 && !units.get(0).isNone()) {
            line(out, "    unit: " + quoted(units.get(0).prefix() + units.get(0).suffix()));
        } else if (column.measure().kind() == Measure.Kind.SHARE) {
            line(out, "    unit: \"%\"   # unsure: its heading says so");
        }
        int decimals = numbers.stream()
                .mapToInt(n -> Math.max(0, n.value().scale()))
                .max()
                .orElse(0);
        line(out, "    decimals: " + decimals);
        String kind = decimals == 0 && column.measure().kind() == Measure.Kind.UNSAID
                ? "count"
                : column.measure().kind() == Measure.Kind.SHARE ? "share" : "rate";
        line(out, "    kind: " + kind + "   # unsure: count, rate or share");
        line(out, "    # timing: stock or flow; prices: cash or real, with price_year; base: of whom");
        String marks = cells.stream()
                .filter(Cell.SuppressedCell.class::isInstance)
                .map(cell -> ((Cell.SuppressedCell) cell).reason())
                .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + e.getKey().meaning())
                .collect(Collectors.joining(", "));
        if (!marks.isEmpty()) {
            line(out, "    # missing: " + marks);
        }
    }

    /** What keeps a column from being one of numbers is worth a look. */
    private static String unsure(Column column, List<Cell> cells) {
        if (column.type() != ColumnType.TEXT) {
            return "";
        }
        List<String> words = cells.stream()
                .map(Cell::text)
                .filter(t -> !t.isEmpty()
                        && !TypeInference.isNumber(t)
                        && Suppression.of(t).isEmpty())
                .distinct()
                .limit(MOST_WORDS + 1L)
                .toList();
        long numbers =
                cells.stream().map(Cell::text).filter(TypeInference::isNumber).count();
        boolean mixed = numbers > 0 && words.size() <= MOST_WORDS;
        return mixed
                ? "   # unsure: " + numbers + " numbers, and "
                        + words.stream().map(SidecarProposal::quoted).collect(Collectors.joining(", "))
                        + "; if these stand for missing values, name them under \"marks\""
                : "";
    }

    private static String quoted(String text) {
        boolean plain =
                text.matches("[A-Za-z_][A-Za-z0-9_]*") && !text.matches("(?i)yes|no|true|false|null|y|n|on|off");
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
