package dev.foreword.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of one column, or of the rows of one name, from the earliest to the latest where their places are years.
 *
 * @param points those that have a value
 */
record Series(List<Point> points) {

    static Series first(PrintedTable table) {
        return table.numbers().isEmpty()
                ? new Series(List.of())
                : of(table, table.numbers().get(0));
    }

    static Series of(PrintedTable table, int column) {
        return of(table.rows(), 0, column);
    }

    /** By a heading; else by a name in the first column, each of whose rows has its place in the second. */
    static Series named(PrintedTable table, String name) {
        String plain = Cell.of(name).text();
        return table.numbers().stream()
                .filter(column -> table.headings().get(column).equals(name))
                .findFirst()
                .map(column -> of(table, column))
                .orElseGet(() -> of(
                        table.rows().stream()
                                .filter(row -> row.get(0).text().equals(plain))
                                .toList(),
                        1,
                        table.headings().size() - 1));
    }

    private static Series of(List<List<Cell>> rows, int place, int column) {
        return new Series(rows.stream()
                .filter(row -> row.get(column).number().isPresent())
                .map(row -> new Point(row.get(place).text(), row.get(column)))
                .sorted(Comparator.comparing(Series::year))
                .toList());
    }

    /** Four figures at the beginning of a place's name; one order for all that have none, which keeps them as they are. */
    private static String year(Point point) {
        return isOfYear(point) ? point.place().substring(0, 4) : "";
    }

    static boolean isOfYear(Point point) {
        return point.place().matches("[12][0-9]{3}\\b.*");
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    List<Point> highest() {
        double most = points.stream().mapToDouble(Point::value).max().orElseThrow();
        return points.stream().filter(point -> point.value() == most).toList();
    }

    List<Point> lowest() {
        double least = points.stream().mapToDouble(Point::value).min().orElseThrow();
        return points.stream().filter(point -> point.value() == least).toList();
    }

    Point at(String place) {
        return points.stream()
                .filter(point -> point.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " isn't among " + points));
    }

    double greatestChange() {
        return IntStream.range(1, points.size())
                .mapToDouble(next ->
                        Math.abs(points.get(next).value() - points.get(next - 1).value()))
                .max()
                .orElseThrow();
    }

    double total() {
        return points.stream().mapToDouble(Point::value).sum();
    }
}
