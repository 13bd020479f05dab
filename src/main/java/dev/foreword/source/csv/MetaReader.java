package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.TimeStyle;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.source.csv.ColumnSpec.Digits;
import dev.foreword.source.csv.ColumnSpec.Meaning;
import dev.foreword.source.csv.ColumnSpec.Repairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a sidecar as the Department for Education publishes it, {@code name.meta.csv} beside {@code name.csv}.
 *
 * <p>Its columns are those of “Explore education statistics”, Data and metadata standards: {@code col_name},
 * {@code col_type} (Filter or Indicator), {@code label}, {@code indicator_unit}, {@code indicator_dp} and others that say
 * how the service shows them, which are passed over.
 */
record MetaReader(Diagnostics diagnostics) {

    Optional<Sidecar> read(String file, byte[] bytes) {
        Optional<Table> meta = new CsvTableReader(diagnostics)
                .read("meta", file, CsvInput.of(bytes), Sidecar.of(CsvOptions.WHOLE_FILE));
        return meta.flatMap(this::read);
    }

    private Optional<Sidecar> read(Table meta) {
        List<ColumnSpec> specs = new ArrayList<>();
        boolean sound = hasColumns(meta);
        for (Row row : sound ? meta.rows() : List.<Row>of()) {
            Optional<ColumnSpec> spec = column(meta, row);
            sound &= spec.isPresent();
            spec.ifPresent(specs::add);
        }
        return sound ? Optional.of(Sidecar.none().with(specs)) : Optional.empty();
    }

    private boolean hasColumns(Table meta) {
        boolean sound = true;
        for (String name : List.of("col_name", "col_type", "label")) {
            if (meta.indexOf(name) < 0) {
                report(
                        Place.startOf(meta.file()),
                        "this sidecar has no column \"" + name + "\"",
                        "its columns are col_name, col_type, label, indicator_unit, indicator_dp …");
                sound = false;
            }
        }
        return sound;
    }

    private Optional<ColumnSpec> column(Table meta, Row row) {
        Cell name = cell(meta, row, "col_name").orElseThrow();
        Cell type = cell(meta, row, "col_type").orElseThrow();
        boolean indicator = type.text().equalsIgnoreCase("Indicator");
        if (!indicator && !type.text().equalsIgnoreCase("Filter")) {
            report(type.place(), "\"" + type.text() + "\" is no type of a column", "write Filter or Indicator");
            return Optional.empty();
        }
        Optional<Cell> decimals =
                cell(meta, row, "indicator_dp").filter(c -> !c.text().isEmpty());
        if (decimals.isPresent() && !decimals.get().text().matches("\\d{1,2}")) {
            report(
                    decimals.get().place(),
                    "\"" + decimals.get().text() + "\" is no number of decimals",
                    "write a whole number, or nothing");
            return Optional.empty();
        }
        String unit = cell(meta, row, "indicator_unit").map(Cell::text).orElse("");
        String label = cell(meta, row, "label").map(Cell::text).orElse("");
        // The service’s own pages round to indicator_dp; its data files may have more decimals.
        Digits digits = new Digits(
                unit.isEmpty() ? null : Unit.of(unit),
                null,
                null,
                decimals.map(c -> Integer.valueOf(c.text())).orElse(null),
                null);
        return Optional.of(new ColumnSpec(
                new Named(name.text(), name.place()),
                label.isEmpty() ? null : label,
                indicator ? ColumnType.NUMBER : null,
                TimeStyle.Declared.NOTHING,
                digits,
                Meaning.UNSAID,
                Repairs.NONE));
    }

    private static Optional<Cell> cell(Table meta, Row row, String column) {
        int index = meta.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(row.cells().get(index));
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.SIDECAR_CONTRADICTION, place, message, help);
    }
}
