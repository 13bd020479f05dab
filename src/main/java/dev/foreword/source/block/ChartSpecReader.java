package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.data.TypeInference;
import dev.foreword.data.Unit;
import dev.foreword.data.query.Query;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartKey;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.Stacking;
import dev.foreword.source.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a chart or diagram shows. What it can't draw is reported, and nothing comes of it. */
final class ChartSpecReader {

    private final BlockInput input;
    private final YamlMap yaml;
    private final FigureKeys keys;
    private final @Nullable ChartKind kind;

    ChartSpecReader(BlockInput input, FigureKeys keys, @Nullable ChartKind kind) {
        this.input = input;
        this.yaml = input.yaml();
        this.keys = keys;
        this.kind = kind;
    }

    /** {@return what the chart shows; empty after a problem, which is reported} */
    Optional<ChartSpec> read() {
        ChartKeys.check(input, kind);
        Stacking stacking =
                yaml.choice("stacked", ChartSpecReader::stacking, STACKINGS).orElse(Stacking.NONE);
        if (stacking == Stacking.DIVERGING && kind != null && kind.shows() == ChartTraits.Shows.COURSE) {
            yaml.badValue(
                    yaml.placeOf("stacked"),
                    "areas have no middle line to diverge from",
                    "draw diverging bars or columns");
            return Optional.empty();
        }
        Unit unit = keys.unit();
        Optional<Query> rows = keys.table().flatMap(new QueryReader(input, yaml)::read);
        return rows.flatMap(query -> read(query, stacking, unit));
    }

    private Optional<ChartSpec> read(Query query, Stacking stacking, Unit unit) {
        yaml.required("x");
        List<PrintedColumn> x = keys.columns("x", query.source());
        if (kind == null || x.size() != 1) {
            return Optional.empty();
        }
        Optional<ChartRows.Drawn> drawn =
                series(kind, query.source()).flatMap(y -> new ChartRows(input, kind).read(query, x.get(0), y));
        Optional<ChartSpec> bare = drawn.map(d -> new ChartSpec(
                kind,
                d.table(),
                keys.printed(d.x(), d.table()),
                d.series().stream().map(s -> keys.printed(s, d.table())).toList(),
                ShownRows.of(d.table().rows(), d.series(), yaml),
                stacking,
                unit,
                ChartDetails.NONE));
        return bare.filter(spec -> fits(spec)
                        && holdsWhatItDraws(spec)
                        && new AxisTimes(input).check(spec)
                        && new PercentAxis(input).check(spec))
                .flatMap(spec -> new ChartDetailsReader(input, keys).read(spec, query.source()));
    }

    private static final List<String> STACKINGS = List.of("true", "false", "share", "diverging");

    private static Optional<Stacking> stacking(String word) {
        return switch (word) {
            case "true" -> Optional.of(Stacking.PLAIN);
            case "false" -> Optional.of(Stacking.NONE);
            case "share" -> Optional.of(Stacking.SHARE);
            case "diverging" -> Optional.of(Stacking.DIVERGING);
            default -> Optional.empty();
        };
    }

    /** Charts name the columns of their numbers {@code y}, diagrams those of their words {@code columns}. */
    private Optional<List<PrintedColumn>> series(ChartKind kind, Table table) {
        String key = key(kind);
        List<PrintedColumn> columns = keys.columns(key, table);
        if (kind.limits().fewestSeries() > 0 && !yaml.has(key)) {
            yaml.missing(key);
            return Optional.empty();
        }
        if (yaml.has("series") && kind.takes(ChartKey.SERIES)) {
            // Its columns are made of one.
            return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
        }
        if (columns.size() < kind.limits().fewestSeries()) {
            boolean named = columns.size() == yaml.list(key).size();
            if (named) {
                yaml.badValue(
                        yaml.placeOf(key),
                        "a " + kind.word() + " takes " + count(kind.limits().fewestSeries(), "column") + " under \""
                                + key + "\"",
                        "name them as a list: [first, second]");
            }
            return Optional.empty();
        }
        return Optional.of(columns);
    }

    private static String key(ChartKind kind) {
        return kind.isDiagram() ? "columns" : "y";
    }

    private boolean holdsWhatItDraws(ChartSpec spec) {
        if (spec.kind().isDiagram()) {
            return true;
        }
        Stream<PrintedColumn> columns = spec.kind().shows() == ChartTraits.Shows.POINTS
                ? Stream.concat(spec.series().stream(), Stream.of(spec.x()))
                : spec.series().stream();
        DrawableNumbers drawable = new DrawableNumbers(input);
        return columns.map(column -> isNumbers(spec, column) && drawable.check(cells(spec, column)))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean isNumbers(ChartSpec spec, PrintedColumn column) {
        // Only what is drawn counts: a note in another row of the file does no harm.
        List<Cell> cells = cells(spec, column);
        List<Cell> words = cells.stream()
                .filter(Cell::isWords)
                .filter(cell -> Suppression.of(cell.text()).isEmpty())
                .toList();
        boolean numbers = spec.table().columns().get(column.index()).type() == ColumnType.NUMBER;
        if (words.isEmpty() && (numbers || cells.stream().noneMatch(Cell.NumberCell.class::isInstance))) {
            return true;
        }
        // One cell of words makes words of a column; it is to blame, and not the numbers around it.
        Optional<Cell> culprit = words.stream()
                .filter(cell -> !TypeInference.isNumber(cell.text()))
                .findFirst()
                .or(() -> words.stream().findFirst());
        String name = spec.table().columns().get(column.index()).name();
        input.report(
                Rule.COLUMN_NOT_NUMBERS,
                yaml.placeOf(column.equals(spec.x()) ? "x" : "y"),
                "the column \"" + name + "\" can't be drawn, for not all of it is numbers"
                        + culprit.map(c -> ": \"" + c.text() + "\" at " + c.place())
                                .orElse(""),
                numbers
                        ? "correct the cell, or settle it as is said at its place"
                        : "correct the cell, or mark a missing value as [x], [z] or [c]");
        return false;
    }

    private static List<Cell> cells(ChartSpec spec, PrintedColumn column) {
        return spec.rows().stream().map(row -> row.cells().get(column.index())).toList();
    }

    private boolean fits(ChartSpec spec) {
        ChartKind kind = spec.kind();
        if (spec.rows().isEmpty()) {
            yaml.badValue(yaml.placeOf("data"), "this chart has no rows", "give the table at least one");
            return false;
        }
        if (spec.series().size() > kind.limits().mostSeries()) {
            tooLarge(
                    kind,
                    count(spec.series().size(), "column"),
                    "draw at most " + kind.limits().mostSeries() + ", or print a table");
            return false;
        }
        if (spec.rows().size() > kind.limits().mostRows()) {
            tooLarge(
                    kind,
                    count(spec.rows().size(), "row"),
                    "choose at most " + kind.limits().mostRows()
                            + " of them with \"where\", such as one year or one level, or take the \"first\" of a sorted table");
            return false;
        }
        return true;
    }

    private void tooLarge(ChartKind kind, String what, String help) {
        input.report(Rule.FIGURE_TOO_LARGE, input.place(), "a " + kind.word() + " of " + what + " can't be read", help);
    }

    private static String count(int n, String word) {
        return n + " " + word + (n == 1 ? "" : "s");
    }
}
