package dev.foreword.source.csv;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Interval;
import dev.foreword.data.Measure;
import dev.foreword.data.Suppression;
import dev.foreword.data.TableNotes;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the file beside a data file says of it: how it is to be read, and what it means.
 *
 * @param options which part of the file is the table
 * @param encoding the encoding, if it is declared
 * @param delimiter what stands between cells, if it is declared
 * @param marks words that stand for a missing value here, besides the usual ones
 * @param columns what is said of columns
 * @param keys the names of the columns by which rows are found; empty for the first
 * @param totals which rows make which total
 * @param breaks the keys at which the series was broken, with their places
 * @param bounds between what a withheld value lies, by its reason
 * @param notes what is said of the table; its positions are filled in when the columns are known
 */
public record Sidecar(
        CsvOptions options,
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        Map<String, Suppression> marks,
        List<ColumnSpec> columns,
        List<Named> keys,
        List<TotalSpec> totals,
        List<BreakSpec> breaks,
        Map<Suppression, Interval> bounds,
        TableNotes notes) {

    public Sidecar {
        marks = Map.copyOf(marks);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        totals = List.copyOf(totals);
        breaks = List.copyOf(breaks);
        bounds = Map.copyOf(bounds);
    }

    /** {@return what is said of a file without a sidecar} */
    public static Sidecar none() {
        return of(CsvOptions.WHOLE_FILE);
    }

    /** {@return a sidecar that says only which part of the file is the table} */
    public static Sidecar of(CsvOptions options) {
        return new Sidecar(
                options,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                TableNotes.NONE);
    }

    /** A name that the author wrote, and where. */
    public record Named(String name, Place place) {}

    /** A total, by the names that the author wrote. */
    public record TotalSpec(Optional<Named> row, List<Named> parts, List<Named> columns) {}

    /** A break, by the key that the author wrote. */
    public record BreakSpec(Named at, String reason) {}

    /**
     * What is said of a column.
     *
     * @param name its name in the file
     * @param label its heading for readers
     * @param type what its cells hold
     * @param unit what is printed around its numbers
     * @param decimals how many decimals its numbers have at most
     * @param rounded what its numbers were rounded to
     * @param kind whether it counts, relates or shares
     * @param timing whether it is taken on a day or over a time
     * @param prices in which money it is
     * @param base of whom its shares are shares
     * @param avoid words that mean another measure
     */
    public record ColumnSpec(
            Named name,
            Optional<String> label,
            Optional<ColumnType> type,
            Optional<Unit> unit,
            OptionalInt decimals,
            Optional<BigDecimal> rounded,
            Measure.Kind kind,
            Measure.Timing timing,
            Measure.Prices prices,
            Optional<Column.Base> base,
            List<String> avoid) {}
}
