package dev.foreword.source.csv;

import dev.foreword.data.CellStyle;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.data.TableNotes.Break;
import dev.foreword.data.TableNotes.Total;
import dev.foreword.data.TimeReading;
import dev.foreword.data.TimeStyle;
import dev.foreword.data.TypeGuess;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gives the texts of a file their types and meanings: those that its sidecar declares, and else those that they show. */
final class TableTyper {

    private final String name;
    private final String file;
    private final Sidecar sidecar;
    private final Diagnostics diagnostics;
    private final NumberStyle style;
    private boolean contradicted;

    TableTyper(String name, String file, Sidecar sidecar, Diagnostics diagnostics) {
        this.name = name;
        this.file = file;
        this.sidecar = sidecar;
        this.diagnostics = diagnostics;
        this.style = sidecar.layout().numbers();
    }

    Optional<Table> type(TableReading reading) {
        List<Integer> positions = positions(reading);
        Map<Integer, ColumnSpec> specs = specs(reading);
        List<Column> columns = new ArrayList<>();
        List<CellMaker> makers = new ArrayList<>();
        for (int position : positions) {
            ColumnSpec spec = specs.get(position);
            Column column = column(reading, position, spec);
            columns.add(column);
            makers.add(maker(reading, position, column, spec));
        }
        TableNotes notes = notes(columns.stream().map(Column::name).toList());
        CellRows rows = new CellRows(reading.store(), makers);
        Table table = new Table(name, file, columns, rows.kept(), notes);
        if (!contradicted) {
            check(table, reading, positions, specs);
        }
        return contradicted ? Optional.empty() : Optional.of(table);
    }

    /** Columns without a name and without anything in them are what spreadsheets leave. */
    private static List<Integer> positions(TableReading reading) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < reading.names().size(); i++) {
            if (!reading.names().get(i).isEmpty() || reading.isFilled(i)) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static String name(TableReading reading, int position) {
        String name = reading.names().get(position);
        return name.isEmpty() ? "column " + (position + 1) : name;
    }

    /** {@return what is said of columns, by their positions in the file} */
    private Map<Integer, ColumnSpec> specs(TableReading reading) {
        Map<Integer, ColumnSpec> specs = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < reading.names().size(); i++) {
            names.add(name(reading, i));
        }
        for (ColumnSpec spec : sidecar.columns()) {
            int position = reading.names().find(spec.name());
            position = position < 0 ? Spelling.find(names, spec.name().name()).orElse(-1) : position;
            if (position >= 0) {
                specs.put(position, spec);
            } else {
                unknown(spec.name(), names);
            }
            spec.meaning()
                    .base()
                    .filter(base -> !base.column().isEmpty())
                    .ifPresent(base -> find(new Named(base.column(), spec.name().place()), names));
            spec.repairs().cells().stream()
                    .filter(cell -> !reading.isUsed(cell))
                    .forEach(cell -> contradict(
                            cell.from().place(),
                            "no cell of \"" + spec.name().name() + "\" is \""
                                    + cell.from().name() + "\"",
                            "write it as it stands in the file, or remove the line"));
        }
        return specs;
    }

    private OptionalInt find(Named column, List<String> names) {
        OptionalInt found = Spelling.find(names, column.name());
        if (found.isEmpty()) {
            unknown(column, names);
        }
        return found;
    }

    private void unknown(Named column, List<String> names) {
        contradict(
                column.place(),
                "the table has no column \"" + column.name() + "\"",
                Suggestions.help(column.name(), names, "columns"));
    }

    private Column column(TableReading reading, int position, @Nullable ColumnSpec spec) {
        Optional<ColumnType> said = Optional.ofNullable(spec).flatMap(ColumnSpec::type);
        Column plain = new Column(name(reading, position), said.orElseGet(() -> seen(reading, position)));
        return spec == null
                ? plain
                : new Column(
                        plain.name(),
                        plain.type(),
                        spec.label().orElse(plain.label()),
                        spec.measure(plain.measure()),
                        spec.rounding(),
                        spec.meaning().whole(),
                        spec.meaning().avoid());
    }

    private ColumnType seen(TableReading reading, int position) {
        TypeGuess guess = reading.guess(position);
        boolean numbers = guess.isDoubtful() && new CellCount(sidecar).isMostlyNumbers(reading.store(), position);
        return numbers ? ColumnType.NUMBER : guess.type();
    }

    private CellMaker maker(TableReading reading, int position, Column column, @Nullable ColumnSpec spec) {
        TimeReading times =
                reading.guess(position).times().declared(spec == null ? TimeStyle.Declared.NOTHING : spec.times());
        contradicted |= !new TimeDoubts(name, file, reading.store(), diagnostics).areSettled(column, position, times);
        return new CellMaker(
                file,
                position,
                column.type(),
                new CellStyle(style, times.style()),
                sidecar.withheld().marks(),
                spec == null ? null : spec.digits().show(),
                spec == null ? null : spec.digits().fractions());
    }

    private TableNotes notes(List<String> names) {
        List<Integer> keys = sidecar.rows().keys().stream()
                .flatMapToInt(key -> find(key, names).stream())
                .boxed()
                .toList();
        List<Total> totals = sidecar.rows().totals().stream()
                .map(t -> new Total(
                        t.row().map(Named::name).orElse(""),
                        t.parts().stream().map(Named::name).toList(),
                        t.columns().stream()
                                .flatMapToInt(c -> find(c, names).stream())
                                .boxed()
                                .toList()))
                .toList();
        TableNotes said = sidecar.notes();
        return new TableNotes(
                said.title(),
                said.source(),
                said.licence(),
                said.notes(),
                keys.isEmpty() ? List.of(0) : keys,
                sidecar.withheld().bounds(),
                sidecar.rows().breaks().stream()
                        .map(b -> new Break(b.at().name(), b.reason()))
                        .toList(),
                totals);
    }

    private void check(Table table, TableReading reading, List<Integer> positions, Map<Integer, ColumnSpec> specs) {
        OddCells odd = new OddCells(table, style, reading.hasSemicolons(), diagnostics);
        for (int i = 0; i < positions.size(); i++) {
            ColumnSpec spec = specs.get(positions.get(i));
            boolean told = spec != null && spec.type().isPresent();
            boolean sound = told || !reading.guess(positions.get(i)).hasWords();
            if (spec != null) {
                new ColumnCheck(table, i, spec, style)
                        .fault()
                        .ifPresent(fault -> contradict(fault.place(), fault.message(), fault.help()));
            }
            odd.check(i, reading.clues(positions.get(i)), sound);
            percents(new Percents(table, diagnostics), i, reading.clues(positions.get(i)), spec);
        }
        checkKeys(table);
    }

    private static void percents(Percents percents, int column, CellClues clues, @Nullable ColumnSpec spec) {
        boolean settled = spec != null && spec.digits().fractions() != null;
        if (!settled && clues.mixesPercents()) {
            percents.checkMixed(column);
        }
        if (!settled && spec != null && spec.digits().isPercent()) {
            percents.checkDeclared(column);
        }
    }

    /** The rows that a sidecar names are there. */
    private void checkKeys(Table table) {
        List<Named> named = new ArrayList<>();
        sidecar.rows().breaks().forEach(b -> named.add(b.at()));
        sidecar.rows().totals().forEach(total -> {
            total.row().ifPresent(named::add);
            named.addAll(total.parts());
        });
        for (Named key : contradicted ? List.<Named>of() : named) {
            if (table.positionsNamed(key.name()).isEmpty()) {
                contradict(
                        key.place(),
                        "the table has no row \"" + key.name() + "\"",
                        Suggestions.help(key.name(), table.keys(), "rows"));
            }
        }
    }

    private void contradict(Place place, String message, String help) {
        contradicted = true;
        diagnostics.report(Rule.SIDECAR_CONTRADICTION, place, message, help);
    }
}
