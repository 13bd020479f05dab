package dev.foreword.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A published CSV file, read as anybody would read it.
 *
 * @param rows the cells of each row below the heading
 */
record PublishedData(List<List<Cell>> rows) {

    static PublishedData parse(String csv) {
        String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return new PublishedData(
                    parser.stream().skip(1).map(PublishedData::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether a place is named, by its own name or by another in its row. */
    boolean isCalled(Point point, String names) {
        return names.contains(point.place())
                || rows.stream()
                        .filter(row -> row.stream().map(Cell::text).anyMatch(point.place()::equals))
                        .anyMatch(row -> row.stream().map(Cell::text).anyMatch(names::equals));
    }

    /** Whether a number stands in a row whose name, in the first column, is among the words. */
    boolean holds(Cell said, String words) {
        return rows.stream()
                .filter(row -> words.contains(row.get(0).text()))
                .anyMatch(row -> row.stream().anyMatch(said::says));
    }

    private static List<Cell> cells(CSVRecord row) {
        return row.stream().map(Cell::of).toList();
    }
}
