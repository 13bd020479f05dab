package dev.foreword.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A table as a reader gets it.
 *
 * @param headings of its columns, without the units
 * @param numbers the columns that hold numbers
 * @param rows the cells of each row
 */
record PrintedTable(List<String> headings, List<Integer> numbers, List<List<Cell>> rows) {

    static PrintedTable of(Element table) {
        List<Element> headings = headings(table);
        List<Integer> numbers = IntStream.range(0, headings.size())
                .filter(column -> headings.get(column).hasClass("number"))
                .boxed()
                .toList();
        return new PrintedTable(
                headings.stream().map(heading -> withoutUnit(heading.text())).toList(),
                numbers,
                table.select("tbody tr").stream().map(PrintedTable::cells).toList());
    }

    /** The values that are there, row by row. */
    List<Double> values() {
        return rows.stream().flatMap(row -> values(row).stream()).toList();
    }

    /** The values of one row that are there. */
    List<Double> values(List<Cell> row) {
        return numbers.stream()
                .map(row::get)
                .flatMap(cell -> cell.number().stream())
                .map(Number::doubleValue)
                .toList();
    }

    /** Whether a number stands in a row that the words name, where they name one, and in the column if one is given. */
    boolean holds(Cell said, String words, String heading) {
        List<List<Cell>> named = rows.stream()
                .filter(row -> row.get(0).number().isEmpty()
                        && words.contains(row.get(0).text()))
                .toList();
        return (named.isEmpty() ? rows : named)
                .stream()
                        .anyMatch(row -> IntStream.range(0, row.size())
                                .filter(column -> heading.isEmpty()
                                        || headings.get(column).equals(heading))
                                .anyMatch(column -> said.says(row.get(column))));
    }

    /** Whether a number is what the values of a column leave of a hundred. */
    boolean isRest(Cell said) {
        return numbers.stream()
                .map(column -> Series.of(this, column).total())
                .anyMatch(total -> said.says(Cell.of(String.valueOf(100 - total))));
    }

    /** One for each column: those below a group's, in its place. */
    private static List<Element> headings(Element table) {
        Iterator<Element> below = table.select("thead tr:eq(1) th").iterator();
        List<Element> headings = new ArrayList<>();
        for (Element heading : table.select("thead tr:eq(0) th")) {
            int columns = heading.hasAttr("colspan") ? Integer.parseInt(heading.attr("colspan")) : 0;
            headings.addAll(columns == 0 ? List.of(heading) : next(below, columns));
        }
        return headings;
    }

    private static List<Element> next(Iterator<Element> headings, int count) {
        return Stream.generate(headings::next).limit(count).toList();
    }

    private static List<Cell> cells(Element row) {
        return row.select("> th, > td").stream()
                .map(cell -> Cell.of(cell.text()))
                .toList();
    }

    private static String withoutUnit(String heading) {
        return Cell.plain(heading).replaceFirst(" \\([^)]*\\)$", "");
    }
}
