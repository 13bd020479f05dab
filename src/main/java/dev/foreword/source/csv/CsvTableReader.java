package dev.foreword.source.csv;

import dev.foreword.data.NumberStyle;
import dev.foreword.data.Table;
import dev.foreword.data.TypeGuess;
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
import java.util.function.Consumer;

/**
 * Reads a CSV file (RFC 4180, and what spreadsheets make of it) into a table.
 *
 * <p>Commons CSV splits the records; it is silent about raggedness, doubled headings and encodings, so each of these is
 * looked for here. A file with any such problem gives no table. Records go by one at a time, and what their cells hold is
 * found out as they do.
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
        return read(name, file, CsvInput.of(bytes), Sidecar.of(options));
    }

    /**
     * {@return the table; empty after a problem, which is reported}
     *
     * @param name the table's name in expressions
     * @param file its path from the site's folder
     * @param input the file
     * @param sidecar what is said of it
     */
    public Optional<Table> read(String name, String file, CsvInput input, Sidecar sidecar) {
        Optional<Reading> reading = CsvRecords.read(
                file,
                input,
                sidecar,
                diagnostics,
                () -> new Reading(file, sidecar.layout().options()));
        return reading.filter(Reading::isSound)
                .flatMap(r -> new TableTyper(name, file, sidecar, diagnostics)
                        .type(r.names, r.guesses, r.store.orElseThrow()));
    }

    /** What is known of a file while its records go by. */
    private final class Reading implements Consumer<Rec> {
        private final String file;
        private final CsvOptions options;
        private final List<Rec> headings = new ArrayList<>();
        private List<String> names = List.of();
        private List<TypeGuess> guesses = List.of();
        private Optional<CellStore> store = Optional.empty();
        private int record;
        private int ragged;
        private boolean namesSound = true;

        Reading(String file, CsvOptions options) {
            this.file = file;
            this.options = options;
        }

        @Override
        public void accept(Rec rec) {
            record++;
            if (record >= options.headerFrom() && record <= options.headerTo()) {
                headings.add(rec);
                rec.cells().forEach(cell -> CsvText.check(rec.line(), cell));
                if (record == options.headerTo()) {
                    begin();
                }
            } else if (record >= options.rowFrom() && record <= options.rowTo()) {
                row(rec);
            }
        }

        private void begin() {
            int width = Math.min(headings.get(headings.size() - 1).size(), options.columns());
            names = names(headings, width, options);
            guesses = names.stream()
                    .map(name -> new TypeGuess(name, NumberStyle.BRITISH))
                    .toList();
            store = Optional.of(new CellStore(width));
            namesSound = namesAreSound(Place.at(file, headings.get(0).line(), 1), names);
        }

        private void row(Rec rec) {
            int cells = Math.min(rec.size(), options.columns());
            if (cells != names.size()) {
                if (++ragged <= MOST_REPORTS) {
                    reportRagged(rec.line(), cells);
                }
                return;
            }
            CellStore texts = store.orElseThrow();
            texts.row(rec.line());
            for (int i = 0; i < cells; i++) {
                String text = rec.get(i);
                if (texts.add(i, text)) {
                    CsvText.check(rec.line(), text);
                    guesses.get(i).accept(text);
                }
            }
        }

        private void reportRagged(int line, int cells) {
            report(
                    Rule.CSV_RAGGED,
                    Place.at(file, line, Math.min(cells, names.size()) + 1),
                    "this row has " + cells + " cells, and the heading has " + names.size(),
                    "look for a missing comma, or put quotes round a cell that has a comma in it");
        }

        boolean isSound() {
            if (store.isEmpty()) {
                report(Rule.CSV_EMPTY, Place.startOf(file), "this table is empty", "give it a heading and rows");
                return false;
            }
            if (store.get().rows() == 0 && ragged == 0) {
                report(
                        Rule.CSV_EMPTY,
                        Place.at(file, headings.get(0).line(), 1),
                        "this table has a heading and no rows",
                        "add a row, or remove the file");
                return false;
            }
            store.get().close();
            return namesSound && ragged == 0;
        }
    }

    private static List<String> names(List<Rec> headings, int width, CsvOptions options) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            StringBuilder joined = new StringBuilder();
            for (Rec heading : headings) {
                String part = i < heading.size() ? heading.get(i) : "";
                joined.append(joined.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            }
            // In a sheet whose heading had to be pointed out, the column of names often has none.
            boolean pointedOut = !options.equals(CsvOptions.WHOLE_FILE);
            names.add(joined.isEmpty() && pointedOut ? "column " + (i + 1) : joined.toString());
        }
        return names;
    }

    private boolean namesAreSound(Place heading, List<String> names) {
        int faults = 0;
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < names.size() && faults < MOST_REPORTS; i++) {
            Place place = Place.at(heading.file(), heading.line(), i + 1);
            String name = names.get(i);
            if (name.isEmpty()) {
                report(Rule.CSV_HEADER, place, "column " + (i + 1) + " has no name", "name it, or remove the column");
                faults++;
                continue;
            }
            Integer earlier = first.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
            if (earlier != null) {
                report(
                        Rule.CSV_HEADER,
                        place,
                        "columns " + earlier + " and " + (i + 1) + " are both named \"" + name + "\"",
                        "give each column a name of its own");
                faults++;
            }
        }
        return faults == 0;
    }

    private void report(Rule rule, Place place, String message, String help) {
        diagnostics.report(rule, place, message, help);
    }
}
