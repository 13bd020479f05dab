package dev.foreword.source.block;

import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;
import dev.foreword.data.query.Query;
import dev.foreword.data.query.Twins;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartKey;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which rows of its table a chart draws, and in which order: one for each place, along a line from the earliest to
 * the latest.
 */
final class ChartRows {

    private final BlockInput input;
    private final YamlMap yaml;
    private final CutReader cut;
    private final ChartKind kind;

    ChartRows(BlockInput input, ChartKind kind) {
        this.input = input;
        this.yaml = input.yaml();
        this.cut = new CutReader(input, yaml);
        this.kind = kind;
    }

    /**
     * A table as a chart draws it.
     *
     * @param table its rows and no others, in order
     * @param x the position of the column with names or periods
     * @param series the positions of the columns that are drawn
     */
    record Drawn(Table table, int x, List<Integer> series) {}

    /**
     * {@return what is drawn; empty after a problem, which is reported}
     *
     * @param rows what is left of the table
     * @param x the column with names or periods
     * @param y the columns that are drawn
     */
    Optional<Drawn> read(Query rows, PrintedColumn x, List<PrintedColumn> y) {
        List<Integer> places = places(rows.source(), x);
        if (yaml.has("series") && kind.takes(ChartKey.SERIES)) {
            return new SeriesReader(
                            input, kind.limits().fewestSeries(), kind.limits().mostSeries())
                    .read(rows, places, y)
                    .flatMap(spread -> hasOneEach(rows, plus(places, spread.series()))
                            ? ordered(rows.spread(spread), 0, spread.made())
                            : Optional.empty());
        }
        return hasOneEach(rows, places)
                ? ordered(rows, x.index(), y.stream().map(PrintedColumn::index).toList())
                : Optional.empty();
    }

    /** The columns that say where a value is drawn, x before the others. */
    private List<Integer> places(Table table, PrintedColumn x) {
        Stream<String> others = Stream.concat(
                Stream.of("panels", "name"),
                kind.traits().groups().stream().map(group -> group.key().word()));
        Stream<Integer> named = others.flatMap(key -> yaml.has(key) ? yaml.scalar(key).stream() : Stream.empty())
                .map(name -> table.indexOf(name.text()))
                .filter(index -> index >= 0);
        return Stream.concat(Stream.of(x.index()), named).distinct().toList();
    }

    private static List<Integer> plus(List<Integer> places, int column) {
        List<Integer> all = new ArrayList<>(places);
        all.add(column);
        return all;
    }

    private boolean hasOneEach(Query rows, List<Integer> places) {
        Optional<Twins> twins = kind.hasOneValueForEach() ? Twins.among(rows.rows(), places) : Optional.empty();
        twins.ifPresent(two -> new TwinsReport(input, kind.takes(ChartKey.SERIES) && !yaml.has("series"))
                .report(two, places, yaml.placeOf("x")));
        return twins.isEmpty();
    }

    private Optional<Drawn> ordered(Query rows, int x, List<Integer> series) {
        ColumnType type = rows.source().columns().get(x).type();
        boolean time = type == ColumnType.PERIOD || type == ColumnType.DATE;
        boolean declared = yaml.choice("order", word -> Optional.of(word).filter("data"::equals), List.of("data"))
                .isPresent();
        if (kind.shows() == ChartTraits.Shows.COURSE && !canBeALine(rows.source(), x, time, declared)) {
            return Optional.empty();
        }
        boolean along = time && !declared && !cut.isSorted() && kind.shows() != ChartTraits.Shows.POINTS;
        Query inTime = along ? rows.inOrderOfTime(x) : rows;
        return cut.read(inTime, series.isEmpty() || kind.isDiagram() ? -1 : series.get(0))
                .map(rest -> new Drawn(rest.table(), x, series));
    }

    private boolean canBeALine(Table table, int x, boolean time, boolean declared) {
        String name = table.columns().get(x).name();
        if (time && (declared || cut.isSorted())) {
            String key = declared ? "order" : "sort";
            yaml.badValue(
                    yaml.placeOf(key),
                    "\"" + name + "\" holds times, through which a " + kind.word() + " runs in their own order",
                    "remove \"" + key + "\", or draw columns");
            return false;
        }
        if (!time && !declared && !cut.isSorted()) {
            input.report(
                    Rule.CHART_ORDER,
                    yaml.placeOf("x"),
                    "a " + kind.word() + " leads from one period to the next, and \"" + name + "\" holds no periods",
                    "draw bars; or, if the names have an order as ages do, add \"order: data\"");
            return false;
        }
        return true;
    }
}
