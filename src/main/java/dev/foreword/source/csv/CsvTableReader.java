package dev.foreword.source.csv;

import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import java.util.Optional;

/**
 * Reads a CSV file (RFC 4180, and what spreadsheets make of it) into a table.
 *
 * <p>Commons CSV splits the records; it is silent about raggedness, doubled headings and encodings, so each of these is
 * looked for here. A file with any such problem gives no table. Records go by one at a time, and what their cells hold is
 * found out as they do. Only of a file that isn’t a plain table all records are looked at once more, to say what it is.
 */
public final class CsvTableReader {

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
        Optional<TableReading> reading =
                CsvRecords.read(file, input, sidecar, diagnostics, () -> new TableReading(sidecar));
        return reading.filter(read -> new ShapeReport(file, input, sidecar, diagnostics).isSound(read))
                .flatMap(read -> new TableTyper(name, file, sidecar, diagnostics).type(read));
    }
}
