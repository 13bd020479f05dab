package dev.foreword.model.chart;

import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import java.util.List;

/**
 * What a chart shows, and of which data. Everything that it names exists: that was checked when it was read.
 *
 * @param kind of chart
 * @param table the data
 * @param x the column with names, periods or codes; of a scatter chart, the numbers along the bottom
 * @param series the columns that are drawn
 * @param rows the rows that are drawn, in order
 * @param stacking how bars and areas of one name stand to each other
 * @param unit what is printed around the numbers on the axis and at the bars
 * @param details what only some kinds have
 */
public record ChartSpec(
        ChartKind kind,
        Table table,
        PrintedColumn x,
        List<PrintedColumn> series,
        List<Row> rows,
        Stacking stacking,
        Unit unit,
        ChartDetails details) {

    public ChartSpec {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** {@return the same chart of other rows} */
    public ChartSpec withRows(List<Row> others) {
        return new ChartSpec(kind, table, x, series, others, stacking, unit, details);
    }
}
