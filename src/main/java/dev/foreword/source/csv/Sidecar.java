package dev.foreword.source.csv;

import dev.foreword.data.Interval;
import dev.foreword.data.NumberStyle;
import dev.foreword.data.Suppression;
import dev.foreword.data.TableNotes;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the file beside a data file says of it: how it is to be read, and what it means.
 *
 * @param layout how the file is to be read
 * @param withheld what stands for missing values, and between what these lie
 * @param columns what is said of columns
 * @param rows what is said of rows
 * @param notes what is said of the table; its positions are filled in when the columns are known
 */
public record Sidecar(Layout layout, Withheld withheld, List<ColumnSpec> columns, RowSpecs rows, TableNotes notes) {

    public Sidecar {
        columns = List.copyOf(columns);
    }

    /** {@return what is said of a file without a sidecar} */
    public static Sidecar none() {
        return of(CsvOptions.WHOLE_FILE);
    }

    /** {@return a sidecar that says only which part of the file is the table} */
    public static Sidecar of(CsvOptions options) {
        return new Sidecar(
                new Layout(options, Set.of(), !options.equals(CsvOptions.WHOLE_FILE), null, null, null),
                Withheld.UNSAID,
                List.of(),
                RowSpecs.UNSAID,
                TableNotes.NONE);
    }

    /** {@return the same, with what is said of columns} */
    Sidecar with(List<ColumnSpec> newColumns) {
        return new Sidecar(layout, withheld, newColumns, rows, notes);
    }

    /**
     * How a file is to be read.
     *
     * @param options which part of it is the table
     * @param leftOut records within it that are no rows
     * @param isSaid whether somebody said which part of the file is the table
     * @param charset its encoding; null when it isn’t declared
     * @param separator what stands between cells; null when it isn’t declared
     * @param style how its numbers are written; null when it isn’t declared
     */
    public record Layout(
            CsvOptions options,
            Set<Integer> leftOut,
            boolean isSaid,
            @Nullable Charset charset,
            @Nullable Character separator,
            @Nullable NumberStyle style) {

        /** {@return how its numbers are written} */
        NumberStyle numbers() {
            return style == null ? NumberStyle.BRITISH : style;
        }

        /** {@return the encoding, if it is declared} */
        public Optional<Charset> encoding() {
            return Optional.ofNullable(charset);
        }

        /** {@return what stands between cells, if it is declared} */
        public Optional<Character> delimiter() {
            return Optional.ofNullable(separator);
        }
    }

    /**
     * Values that aren’t told.
     *
     * @param marks words that stand for one here, besides the usual ones
     * @param bounds between what one lies, by its reason
     */
    public record Withheld(Map<String, Suppression> marks, Map<Suppression, Interval> bounds) {

        /** Nothing is said. */
        public static final Withheld UNSAID = new Withheld(Map.of(), Map.of());

        public Withheld {
            marks = Map.copyOf(marks);
            bounds = Map.copyOf(bounds);
        }
    }

    /**
     * What is said of rows.
     *
     * @param keys the names of the columns by which rows are found; none for the first
     * @param totals which rows make which total
     * @param breaks the keys at which the series was broken, with their places
     */
    public record RowSpecs(List<Named> keys, List<TotalSpec> totals, List<BreakSpec> breaks) {

        /** Nothing is said. */
        public static final RowSpecs UNSAID = new RowSpecs(List.of(), List.of(), List.of());

        public RowSpecs {
            keys = List.copyOf(keys);
            totals = List.copyOf(totals);
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A total, by the names that the author wrote.
     *
     * @param sum the row with the total; null when the parts have to make a hundred per cent
     * @param parts its parts; none for all rows that are no totals
     * @param columns the columns that add up
     */
    public record TotalSpec(@Nullable Named sum, List<Named> parts, List<Named> columns) {

        /** {@return the row with the total, if there is one} */
        public Optional<Named> row() {
            return Optional.ofNullable(sum);
        }
    }

    /** A break, by the key that the author wrote. */
    public record BreakSpec(Named at, String reason) {}
}
