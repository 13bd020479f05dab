package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.data.TypeInference;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.csv.CsvRecords.Rec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CSV file (RFC 4180, and what spreadsheets make of it) into a table.
 *
 * <p>Commons CSV splits the records; it is silent about raggedness, doubled headings and encodings, so each of these is
 * looked for here. A file with any such problem gives no table.
 */
public final class CsvTableReader {

    private static final int MOST_REPORTS = 10;

    private final Diagnostics diagnostics;

    public CsvTableReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * {@return the table; empty after a problem, which is reported}
     *
     * @param name the table's name in expressions
     * @param file its path from the site's folder
     * @param bytes the file
     * @param options which part of it is the table
     */
    public Optional<Table> read(String name, String file, byte[] bytes, CsvOptions options) {
        return CsvText.decode(file, bytes, diagnostics)
                .flatMap(text -> CsvRecords.split(file, text, diagnostics))
                .flatMap(records -> table(name, file, records, options));
    }

    private Optional<Table> table(String name, String file, List<Rec> records, CsvOptions options) {
        if (records.size() < options.headerTo()) {
            report(Rule.CSV_EMPTY, Place.startOf(file), "this table is empty", "give it a heading and rows");
            return Optional.empty();
        }
        List<Rec> headings = records.subList(options.headerFrom() - 1, options.headerTo());
        int width = Math.min(headings.get(headings.size() - 1).cells().size(), options.columns());
        List<String> names = names(headings, width, options);
        Place heading = Place.at(file, headings.get(0).line(), 1);
        int end = Math.min(records.size(), options.rowTo());
        List<Rec> rows = options.rowFrom() > end ? List.of() : records.subList(options.rowFrom() - 1, end);
        if (rows.isEmpty()) {
            report(Rule.CSV_EMPTY, heading, "this table has a heading and no rows", "add a row, or remove the file");
            return Optional.empty();
        }
        boolean namesSound = namesAreSound(heading, names);
        boolean rowsSound = rowsAreSound(file, rows, width, options);
        return namesSound && rowsSound ? Optional.of(typed(name, file, names, rows)) : Optional.empty();
    }

    private static List<String> names(List<Rec> headings, int width, CsvOptions options) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            StringBuilder joined = new StringBuilder();
            for (Rec heading : headings) {
                String part = i < heading.cells().size() ? heading.cells().get(i) : "";
                joined.append(joined.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            }
            // In a sheet whose heading had to be pointed out, the column of names often has none.
            boolean pointedOut = !options.equals(CsvOptions.WHOLE_FILE);
            names.add(joined.isEmpty() && pointedOut ? "column " + (i + 1) : joined.toString());
        }
        return names;
    }

    private boolean namesAreSound(Place heading, List<String> names) {
        boolean sound = true;
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = Place.at(heading.file(), heading.line(), i + 1);
            String name = names.get(i);
            if (name.isEmpty()) {
                report(Rule.CSV_HEADER, place, "column " + (i + 1) + " has no name", "name it, or remove the column");
                sound = false;
                continue;
            }
            Integer earlier = first.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
            if (earlier != null) {
                report(
                        Rule.CSV_HEADER,
                        place,
                        "columns " + earlier + " and " + (i + 1) + " are both named \"" + name + "\"",
                        "give each column a name of its own");
                sound = false;
            }
        }
        return sound;
    }

    private boolean rowsAreSound(String file, List<Rec> rows, int width, CsvOptions options) {
        int ragged = 0;
        for (Rec row : rows) {
            int cells = Math.min(row.cells().size(), options.columns());
            if (cells != width && ++ragged <= MOST_REPORTS) {
                report(
                        Rule.CSV_RAGGED,
                        Place.at(file, row.line(), Math.min(cells, width) + 1),
                        "this row has " + cells + " cells, and the heading has " + width,
                        "look for a missing comma, or put quotes round a cell that has a comma in it");
            }
        }
        return ragged == 0;
    }

    private static Table typed(String name, String file, List<String> names, List<Rec> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            List<String> texts = rows.stream().map(r -> r.cells().get(index)).toList();
            columns.add(new Column(names.get(i), TypeInference.infer(names.get(i), texts)));
        }
        List<Row> typed = new ArrayList<>(rows.size());
        for (Rec row : rows) {
            List<Cell> cells = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                ColumnType type = columns.get(i).type();
                cells.add(TypeInference.cell(row.cells().get(i), type, Place.at(file, row.line(), i + 1)));
            }
            typed.add(new Row(row.line(), cells));
        }
        return new Table(name, file, columns, List.copyOf(typed), TableNotes.NONE);
    }

    private void report(Rule rule, Place place, String message, String help) {
        diagnostics.report(rule, place, message, help);
    }
}
