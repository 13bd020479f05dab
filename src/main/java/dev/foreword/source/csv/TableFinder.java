package dev.foreword.source.csv;

import dev.foreword.data.ColumnType;
import dev.foreword.data.TypeInference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the table in a sheet that holds more: titles above it, a heading over several rows, notes below it.
 *
 * <p>Rows of data are those with numbers, or marks for missing ones, in at least two cells or in all but one; the heading is
 * what stands right above the first of them.
 */
final class TableFinder implements Consumer<CsvRecords.Rec> {

    /** As many records as are looked at; what a file is shows long before. */
    static final int MOST_RECORDS = 20_000;

    private record Shape(int filled, int numbers, int last) {
        boolean isData() {
            return numbers >= 2 || (numbers == 1 && filled == 2) || (numbers == 1 && filled == 1 && last == 0);
        }
    }

    private final List<Shape> shapes = new ArrayList<>();

    @Override
    public void accept(CsvRecords.Rec rec) {
        if (shapes.size() >= MOST_RECORDS) {
            return;
        }
        int filled = 0;
        int numbers = 0;
        int last = -1;
        for (int i = 0; i < rec.size(); i++) {
            String text = rec.get(i);
            if (!text.isEmpty()) {
                filled++;
                last = i;
                numbers += TypeInference.fits(text, ColumnType.NUMBER) ? 1 : 0;
            }
        }
        shapes.add(new Shape(filled, numbers, last));
    }

    /** {@return which part of the file is the table; empty when no row has numbers} */
    Optional<CsvOptions> find() {
        int first = firstData();
        if (first < 1) {
            return Optional.empty();
        }
        int end = first;
        for (int i = first; i < shapes.size(); i++) {
            end = shapes.get(i).isData() ? i : end;
        }
        int width = 0;
        for (int i = first; i <= end; i++) {
            width = Math.max(width, shapes.get(i).last() + 1);
        }
        int headerTo = first - 1;
        while (headerTo > 0 && shapes.get(headerTo).filled() < 2) {
            headerTo--;
        }
        int headerFrom = headerTo;
        while (headerFrom > 0
                && shapes.get(headerFrom - 1).filled() >= 2
                && shapes.get(headerFrom - 1).numbers() == 0) {
            headerFrom--;
        }
        boolean toTheEnd = end == shapes.size() - 1;
        boolean whole = headerFrom == 0
                && headerTo == 0
                && first == 1
                && toTheEnd
                && width >= shapes.get(0).last() + 1;
        return Optional.of(
                whole
                        ? CsvOptions.WHOLE_FILE
                        : new CsvOptions(
                                headerFrom + 1,
                                headerTo + 1,
                                first + 1,
                                toTheEnd ? Integer.MAX_VALUE : end + 1,
                                Math.max(1, width)));
    }

    /** A year above a column is a number too, so the heading is passed over: two rows of data follow each other. */
    private int firstData() {
        for (int i = 1; i < shapes.size(); i++) {
            int next = i + 1;
            while (next < shapes.size() && shapes.get(next).filled() == 0) {
                next++;
            }
            if (shapes.get(i).isData()
                    && (next == shapes.size() || shapes.get(next).isData())) {
                return i;
            }
        }
        return -1;
    }
}
