package dev.foreword.testing;

import dev.foreword.data.Provenance;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.data.TableNotes.Licence;
import dev.foreword.data.TableNotes.Total;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.source.csv.CsvOptions;
import dev.foreword.source.csv.CsvTableReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Tables of a few lines, for tests that need no site. */
public final class Csv {

    private Csv() {}

    /** {@return a table without a sidecar, found by its first column} */
    public static Table table(String name, String csv) {
        return new CsvTableReader(new Diagnostics())
                .read(name, "data/r/" + name + ".csv", csv.getBytes(StandardCharsets.UTF_8), CsvOptions.WHOLE_FILE)
                .orElseThrow();
    }

    /** {@return the same table, its rows found by so many columns from the first on} */
    public static Table keyed(Table table, Integer... keys) {
        return with(table, List.of(keys), List.of());
    }

    /** {@return the same table, with rows that are declared to be totals} */
    public static Table totals(Table table, String... rows) {
        List<Total> totals = List.of(rows).stream()
                .map(row -> new Total(row, List.of(), List.of()))
                .toList();
        return with(table, table.notes().keys(), totals);
    }

    private static Table with(Table table, List<Integer> keys, List<Total> totals) {
        TableNotes notes = new TableNotes(
                "",
                Provenance.UNSAID,
                Licence.UNSAID,
                List.of(),
                keys,
                Map.of(),
                table.notes().breaks(),
                totals);
        return new Table(table.name(), table.file(), table.columns(), table.rows(), notes);
    }
}
