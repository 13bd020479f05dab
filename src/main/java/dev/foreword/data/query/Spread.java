package dev.foreword.data.query;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.Derivation;
import dev.foreword.data.Row;
import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes a column of each value of a column: of a row for each year and region, a row for each year and a column for each
 * region. Each place has one row for each value; {@link Twins} finds those that haven’t.
 *
 * @param places the columns that say where a row stands; they come first in the table that is made
 * @param series the column whose values become columns
 * @param value the column whose cells stand below them
 * @param names the values, in the order of the columns
 */
public record Spread(List<Integer> places, int series, int value, List<String> names) {

    private static final int NONE = -1;

    public Spread {
        places = List.copyOf(places);
        names = List.copyOf(names);
    }

    /** {@return the positions of the columns that are made} */
    public List<Integer> made() {
        return IntStream.range(places.size(), places.size() + names.size())
                .boxed()
                .toList();
    }

    Table table(RowSet rows, Derivation how) {
        Map<String, Integer> columns = new HashMap<>();
        names.forEach(name -> columns.put(Spelling.plain(name), columns.size()));
        Map<List<String>, int[]> found = new LinkedHashMap<>();
        for (int row : rows.rows()) {
            List<Cell> cells = rows.table().rows().get(row).cells();
            List<String> place = places.stream()
                    .map(p -> Spelling.plain(cells.get(p).text()))
                    .toList();
            Integer column = columns.get(Spelling.plain(cells.get(series).text()));
            if (column != null) {
                found.computeIfAbsent(place, p -> nowhere())[column] = row;
            }
        }
        List<Row> made =
                found.values().stream().map(of -> row(rows.table(), of)).toList();
        return rows.table()
                .derived(
                        headings(rows.table()),
                        made,
                        IntStream.range(0, places.size()).boxed().toList(),
                        how);
    }

    private int[] nowhere() {
        int[] rows = new int[names.size()];
        Arrays.fill(rows, NONE);
        return rows;
    }

    private Row row(Table table, int[] rows) {
        Row first = table.rows()
                .get(Arrays.stream(rows).filter(row -> row != NONE).findFirst().orElseThrow());
        List<Cell> cells = new ArrayList<>();
        places.forEach(place -> cells.add(first.cells().get(place)));
        for (int row : rows) {
            cells.add(
                    row == NONE
                            ? new Cell.EmptyCell(first.cells().get(value).place())
                            : table.rows().get(row).cells().get(value));
        }
        return new Row(first.line(), List.copyOf(cells));
    }

    private List<Column> headings(Table table) {
        List<Column> headings = new ArrayList<>();
        places.forEach(place -> headings.add(table.columns().get(place)));
        names.forEach(name -> headings.add(table.columns().get(value).named(name)));
        return headings;
    }
}
