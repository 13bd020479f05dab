package dev.foreword.source.block;

import dev.foreword.data.Table;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.Spread;
import dev.foreword.data.query.Twins;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.node.TableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides which rows and columns of its data a table prints. */
final class TableRows {

    /** Beyond these nobody finds a column. */
    private static final int MOST_SERIES = 40;

    private final BlockInput input;
    private final FigureKeys keys;

    TableRows(BlockInput input, FigureKeys keys) {
        this.input = input;
        this.keys = keys;
    }

    /** {@return what is printed; empty after a problem, which is reported} */
    Optional<TableBlock.Spec> read(Query rows) {
        return input.yaml().has("series") ? spread(rows) : plain(rows);
    }

    private Optional<TableBlock.Spec> plain(Query rows) {
        Table table = rows.source();
        Optional<Integer> groupedBy = TableLayoutReader.groupedBy(input, table);
        List<PrintedColumn> columns = (input.yaml().has("columns")
                        ? keys.columns("columns", table)
                        : keys.allColumns(table))
                .stream()
                        .filter(c -> groupedBy.isEmpty() || c.index() != groupedBy.get())
                        .toList();
        int second =
                columns.stream().skip(1).findFirst().map(PrintedColumn::index).orElse(-1);
        return cut(rows, second).map(cut -> spec(cut, columns));
    }

    /** The last of the columns is spread over the series, and the others say where its cells stand. */
    private Optional<TableBlock.Spec> spread(Query rows) {
        Table table = rows.source();
        List<PrintedColumn> columns = keys.columns("columns", table);
        if (columns.size() < 2) {
            input.yaml()
                    .badValue(
                            input.yaml().placeOf("series"),
                            "\"series\" needs columns that say where a number stands, and the numbers",
                            "write columns: [year, number]");
            return Optional.empty();
        }
        int last = columns.size() - 1;
        List<Integer> places = Stream.concat(
                        columns.subList(0, last).stream().map(PrintedColumn::index),
                        TableLayoutReader.groupedBy(input, table).stream())
                .distinct()
                .toList();
        return new SeriesReader(input, 1, MOST_SERIES)
                .read(rows, places, columns.subList(last, last + 1))
                .filter(spread -> hasOneEach(rows, spread))
                .flatMap(spread -> cut(rows.spread(spread), spread.made().get(0)))
                .map(cut -> spec(cut, printed(cut, last)));
    }

    private TableBlock.Spec spec(Table table, List<PrintedColumn> columns) {
        List<Integer> shown = columns.stream().map(PrintedColumn::index).toList();
        return new TableBlock.Spec(table, columns, ShownRows.of(table.rows(), shown, input.yaml()));
    }

    private boolean hasOneEach(Query rows, Spread spread) {
        List<Integer> places = new ArrayList<>(spread.places());
        places.add(spread.series());
        Optional<Twins> twins = Twins.among(rows.rows(), places);
        twins.ifPresent(two ->
                new TwinsReport(input, false).report(two, places, input.yaml().placeOf("series")));
        return twins.isEmpty();
    }

    /** All but the column that heads groups of rows, which stands behind the first. */
    private List<PrintedColumn> printed(Table table, int first) {
        int heading = TableLayoutReader.groupedBy(input, table).orElse(-1);
        return IntStream.range(0, table.columns().size())
                .filter(column -> column < first || column != heading)
                .mapToObj(column -> keys.printed(column, table))
                .toList();
    }

    private Optional<Table> cut(Query rows, int value) {
        return new CutReader(input, input.yaml()).read(rows, value).map(Query::table);
    }
}
