package dev.foreword.source.csv;

import dev.foreword.data.Spelling;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.csv.SheetSurvey.Finding;
import dev.foreword.source.csv.TableReading.OddRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what keeps a file from being one table: in one message for the file, with what would cure it. */
final class ShapeReport {

    private static final int MOST_LISTED = 4;

    private final String file;
    private final CsvInput input;
    private final Sidecar sidecar;
    private final Diagnostics diagnostics;

    ShapeReport(String file, CsvInput input, Sidecar sidecar, Diagnostics diagnostics) {
        this.file = file;
        this.input = input;
        this.sidecar = sidecar;
        this.diagnostics = diagnostics;
    }

    /** {@return whether a file is one table; why it isn’t is reported} */
    boolean isSound(TableReading reading) {
        if (reading.isEmpty()) {
            report(Rule.CSV_EMPTY, Place.startOf(file), "this table is empty", "give it a heading and rows");
            return false;
        }
        List<Integer> nameless = nameless(reading);
        Map<Integer, Integer> doubled = doubled(reading);
        boolean odd = !reading.ragged().isEmpty() || !nameless.isEmpty() || !doubled.isEmpty();
        boolean suspect = odd || !reading.notes().isEmpty() || reading.hasSubheading() || hasDataAsHeading(reading);
        if (isUnsaid() && suspect && isSheet()) {
            return false;
        }
        if (reading.store().rows() == 0 && reading.ragged().isEmpty()) {
            report(
                    Rule.CSV_EMPTY,
                    Place.at(file, reading.headingLine(), 1),
                    "this table has a heading and no rows",
                    "add a row, or remove the file");
            return false;
        }
        reportRagged(reading);
        if (isUnsaid() && !odd) {
            reportNotes(reading);
        }
        reportNames(reading, nameless, doubled);
        reading.store().close();
        return !odd && (!isUnsaid() || reading.notes().isEmpty());
    }

    private static boolean hasDataAsHeading(TableReading reading) {
        return SheetSurvey.isData(IntStream.range(0, reading.names().size())
                .mapToObj(reading.names()::get)
                .toList());
    }

    /** Notes among the rows of data can’t be told off by the last row. */
    private void reportNotes(TableReading reading) {
        reading.notes().stream()
                .findFirst()
                .ifPresent(note -> report(
                        Rule.CSV_LAYOUT,
                        Place.at(file, note.line(), 1),
                        "this row stands among rows of data and reads like a note",
                        SidecarLines.brief(file, List.of("leave_out: [" + note.record() + "]"))
                                + ", or, if it is data, header: 1"));
    }

    /** {@return whether nobody has said which part of the file is the table} */
    private boolean isUnsaid() {
        return !sidecar.layout().isSaid();
    }

    /** Where the heading had to be pointed out, a column of names often has none; it has its position then. */
    private List<Integer> nameless(TableReading reading) {
        List<Integer> nameless = new ArrayList<>();
        for (int i = 0; i < reading.names().size(); i++) {
            if (isUnsaid() && reading.names().get(i).isEmpty() && reading.isFilled(i)) {
                nameless.add(i);
            }
        }
        return nameless;
    }

    /** {@return the columns whose names, as readers see them, were given before, each with the one that has it already} */
    private static Map<Integer, Integer> doubled(TableReading reading) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, Integer> doubled = new HashMap<>();
        for (int i = 0; i < reading.names().size(); i++) {
            String name = Spelling.plain(reading.names().get(i)).toLowerCase(Locale.ROOT);
            Integer earlier = name.isEmpty() ? null : first.putIfAbsent(name, i);
            if (earlier != null) {
                doubled.put(i, earlier);
            }
        }
        return doubled;
    }

    /** {@return whether the file is a sheet that holds more than a table, which is reported} */
    private boolean isSheet() {
        Diagnostics quiet = new Diagnostics();
        Optional<SheetSurvey> survey = CsvRecords.read(file, input, sidecar, quiet, SheetSurvey::new);
        Optional<Finding> finding = survey.flatMap(SheetSurvey::find).filter(found -> !found.isPlain());
        finding.ifPresent(found -> report(
                Rule.CSV_LAYOUT,
                Place.at(file, found.line(), 1),
                "this file is no plain table: it has " + found.words(),
                help(found.lines())));
        return finding.isPresent();
    }

    private void reportRagged(TableReading reading) {
        List<OddRow> ragged = reading.ragged();
        if (ragged.isEmpty()) {
            return;
        }
        OddRow first = ragged.get(0);
        int width = reading.names().size();
        int others = ragged.size() - 1;
        String more = others == 0
                ? ""
                : "; so it is with " + others + " more, such as line "
                        + ragged.get(1).line();
        report(
                Rule.CSV_RAGGED,
                Place.at(file, first.line(), Math.min(first.cells(), width) + 1),
                "this row has " + first.cells() + " cells, and the heading has " + width + more,
                "look for a missing comma, or put quotes round a cell that has a comma in it");
    }

    private void reportNames(TableReading reading, List<Integer> nameless, Map<Integer, Integer> doubled) {
        List<String> faults = new ArrayList<>();
        if (!nameless.isEmpty()) {
            String columns = nameless.stream()
                    .limit(MOST_LISTED)
                    .map(column -> String.valueOf(column + 1))
                    .collect(Collectors.joining(", "));
            faults.add((nameless.size() == 1 ? "column " : nameless.size() + " columns: ")
                    + columns
                    + (nameless.size() == 1 ? " has no name" : " have no name"));
        }
        doubled.keySet().stream()
                .sorted()
                .limit(MOST_LISTED)
                .forEach(column -> faults.add(twice(reading, column, doubled)));
        if (faults.isEmpty()) {
            return;
        }
        int first = Math.min(
                nameless.stream().findFirst().orElse(Integer.MAX_VALUE),
                doubled.keySet().stream().min(Integer::compare).orElse(Integer.MAX_VALUE));
        int more = Math.max(0, doubled.size() - MOST_LISTED);
        report(
                Rule.CSV_HEADER,
                Place.at(file, reading.headingLine(), first + 1),
                String.join(", and ", faults) + (more == 0 ? "" : ", and " + more + " more have a name twice"),
                help(List.of("columns: {" + (first + 1) + ": {name: …}}")));
    }

    private static String twice(TableReading reading, int column, Map<Integer, Integer> doubled) {
        int earlier = doubled.getOrDefault(column, column);
        String name = reading.names().get(column);
        String first = reading.names().get(earlier);
        boolean alike = !name.equalsIgnoreCase(first);
        return "columns " + (earlier + 1) + " and " + (column + 1) + " are both named \"" + name + "\""
                + (alike ? " (the second has " + Spelling.difference(name, first) + ")" : "");
    }

    /** The command writes no sidecar where there is one. */
    private String help(List<String> lines) {
        return sidecar.equals(Sidecar.none()) ? SidecarLines.help(file, lines) : SidecarLines.brief(file, lines);
    }

    private void report(Rule rule, Place place, String message, String help) {
        diagnostics.report(rule, place, message, help);
    }
}
