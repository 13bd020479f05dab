package dev.foreword.chart.law;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of random numbers.
 *
 * @param key what the column of names is called
 * @param names of its rows
 * @param values by row and column; not a number where one is missing
 */
record Sample(String key, List<String> names, List<List<Double>> values) {

    /**
     * How a table is made.
     *
     * @param rows how many
     * @param columns how many, besides that of the names
     * @param least the least number
     * @param greatest the greatest
     * @param gaps how many of a hundred cells are missing, about
     */
    record Form(int rows, int columns, int least, int greatest, int gaps) {}

    static Sample of(RandomGenerator random, Form form) {
        return of(
                random,
                form,
                "name",
                IntStream.range(0, form.rows())
                        .mapToObj(row -> "Ward " + (char) ('A' + row))
                        .toList());
    }

    /** {@return the same over rising years, not all as far apart} */
    static Sample ofYears(RandomGenerator random, Form form) {
        List<String> years = new ArrayList<>();
        int year = 1990 + random.nextInt(10);
        for (int row = 0; row < form.rows(); row++) {
            years.add(Integer.toString(year));
            year += 1 + random.nextInt(3);
        }
        return of(random, form, "year", years);
    }

    private static Sample of(RandomGenerator random, Form form, String key, List<String> names) {
        List<List<Double>> values = new ArrayList<>();
        for (int row = 0; row < form.rows(); row++) {
            List<Double> cells = new ArrayList<>();
            for (int column = 0; column < form.columns(); column++) {
                boolean gap = random.nextInt(100) < form.gaps();
                cells.add(gap ? Double.NaN : (double) random.nextInt(form.least(), form.greatest() + 1));
            }
            values.add(cells);
        }
        return new Sample(key, names, values);
    }

    int rows() {
        return names.size();
    }

    int columns() {
        return values.get(0).size();
    }

    double value(int row, int column) {
        return values.get(row).get(column);
    }

    boolean has(int row, int column) {
        return !Double.isNaN(value(row, column));
    }

    /** {@return the rows that have a number in a column} */
    List<Integer> present(int column) {
        return IntStream.range(0, rows())
                .filter(row -> has(row, column))
                .boxed()
                .toList();
    }

    /** {@return the columns' names: a, b, c} */
    String columnNames() {
        return IntStream.range(0, columns())
                .mapToObj(c -> String.valueOf((char) ('a' + c)))
                .collect(Collectors.joining(", "));
    }

    double sumOfColumn(int column) {
        return present(column).stream().mapToDouble(row -> value(row, column)).sum();
    }

    /** {@return the table as a file, with its names in the first column} */
    String csv() {
        StringBuilder csv = new StringBuilder(key + "," + columnNames().replace(" ", "") + "\n");
        for (int row = 0; row < rows(); row++) {
            csv.append(names.get(row));
            for (int column = 0; column < columns(); column++) {
                csv.append(',').append(has(row, column) ? plain(value(row, column)) : "[x]");
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    /** {@return a number as it is printed} */
    static String printed(double value) {
        return plain(value).replace('-', '−');
    }

    private static String plain(double value) {
        return Long.toString(Math.round(value));
    }
}
