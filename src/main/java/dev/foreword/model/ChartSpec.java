package dev.foreword.model;

import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import java.util.List;

/**
 * What a chart shows, and of which data. Everything that it names exists: that was checked when it was read.
 *
 * @param type the kind of chart
 * @param table the data
 * @param x the column with names or periods
 * @param series the columns that are drawn, at least one
 * @param rows the rows that are drawn, in order
 * @param stacked whether bars of one name stand on each other
 * @param unit what is printed around the numbers on the axis and at the bars
 */
public record ChartSpec(
        ChartType type,
        Table table,
        PrintedColumn x,
        List<PrintedColumn> series,
        List<Row> rows,
        boolean stacked,
        Unit unit) {

    public ChartSpec {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }
}
