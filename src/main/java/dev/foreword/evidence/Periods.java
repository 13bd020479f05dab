package dev.foreword.evidence;

import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.data.TypeInference;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The years that figures belong to, by the labels of their rows. */
final class Periods {

    private static final Pattern HEADING = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d{3})");

    private Periods() {}

    /** {@return the year of a row: that of its first cell that is a period, or of a column’s heading} */
    static OptionalInt year(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .filter(Cell.PeriodCell.class::isInstance)
                .mapToInt(cell -> ((Cell.PeriodCell) cell).year())
                .findFirst();
    }

    /** {@return the years of the cells that a number came from, each once, in order} */
    static List<Integer> years(Quantity quantity) {
        return quantity.cells().stream()
                .flatMap(Periods::years)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Integer> years(CellSpan span) {
        OptionalInt heading = headingYear(span.heading().name());
        if (heading.isPresent()) {
            return Stream.of(heading.getAsInt());
        }
        return IntStream.rangeClosed(span.first(), Math.min(span.last(), span.first() + 1000))
                .mapToObj(row -> year(span.table(), row))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    /** A column for each year, as in {@code share_2015_16}, has its year in its heading. */
    private static OptionalInt headingYear(String name) {
        Matcher m = HEADING.matcher(name);
        return m.find() ? TypeInference.year(m.group(1)) : OptionalInt.empty();
    }
}
