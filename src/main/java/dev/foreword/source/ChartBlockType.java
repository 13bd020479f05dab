package dev.foreword.source;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.ChartSpec;
import dev.foreword.model.ChartType;
import dev.foreword.model.FigureText;
import dev.foreword.model.InlineText;
import dev.foreword.model.PrintedColumn;
import dev.foreword.source.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** {@code chart}: a picture of a table's numbers, or the place of one whose values are lost. */
final class ChartBlockType implements BlockType {

    private static final int MOST_SERIES = 6;
    private static final int MOST_BARS = 60;
    private static final int MOST_POINTS = 500;

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public boolean holdsYaml() {
        return true;
    }

    @Override
    public Optional<Node> read(BlockInput input) {
        FigureKeys keys = new FigureKeys(input);
        FigureText text = keys.text();
        Optional<InlineText> unavailable = input.inline("unavailable");
        if (unavailable.isPresent()) {
            return Optional.of(new ChartBlock(input.anchor(), input.place(), text, Optional.empty(), unavailable));
        }
        return spec(input, keys)
                .map(spec -> new ChartBlock(input.anchor(), input.place(), text, Optional.of(spec), Optional.empty()));
    }

    private static Optional<ChartSpec> spec(BlockInput input, FigureKeys keys) {
        YamlMap yaml = input.yaml();
        if (!yaml.has("type")) {
            yaml.missing("type");
        }
        Optional<ChartType> type = yaml.choice("type", ChartType::of, ChartType.words());
        boolean stacked = yaml.flag("stacked", false);
        Unit unit = keys.unit();
        for (String key : List.of("x", "y", "labels", "rows", "sort")) {
            yaml.has(key);
        }
        Optional<Table> table = keys.table();
        if (table.isEmpty()) {
            return Optional.empty();
        }
        yaml.required("x");
        List<PrintedColumn> x = keys.columns("x", table.get());
        if (!yaml.has("y")) {
            yaml.missing("y");
        }
        List<PrintedColumn> series = keys.columns("y", table.get());
        List<Row> rows = keys.rows(table.get(), series.stream().findFirst());
        if (type.isEmpty() || x.size() != 1 || series.isEmpty()) {
            return Optional.empty();
        }
        ChartSpec spec = new ChartSpec(type.get(), table.get(), x.get(0), series, rows, stacked, unit);
        return numbersOnly(input, spec) && fits(input, spec) ? Optional.of(spec) : Optional.empty();
    }

    private static boolean numbersOnly(BlockInput input, ChartSpec spec) {
        boolean sound = true;
        for (PrintedColumn column : spec.series()) {
            if (spec.table().columns().get(column.index()).type() == ColumnType.NUMBER) {
                continue;
            }
            Optional<Cell> culprit = spec.table()
                    .cells(column.index())
                    .filter(Cell.TextCell.class::isInstance)
                    .findFirst();
            String name = spec.table().columns().get(column.index()).name();
            input.report(
                    Rule.COLUMN_NOT_NUMBERS,
                    input.yaml().placeOf("y"),
                    "the column \"" + name + "\" can't be drawn, for not all of it is numbers"
                            + culprit.map(c -> ": \"" + c.text() + "\" at " + c.place())
                                    .orElse(""),
                    "correct the cell, or mark a missing value as [x], [z] or [c]");
            sound = false;
        }
        return sound;
    }

    private static boolean fits(BlockInput input, ChartSpec spec) {
        int most = spec.type() == ChartType.LINE ? MOST_POINTS : MOST_BARS;
        if (spec.series().size() > MOST_SERIES) {
            tooLarge(input, spec.series().size() + " series", "draw at most " + MOST_SERIES + ", or print a table");
            return false;
        }
        if (spec.rows().size() > most) {
            tooLarge(
                    input,
                    spec.rows().size() + " rows",
                    "choose at most " + most + " of them with \"rows\", or print a table");
            return false;
        }
        return true;
    }

    private static void tooLarge(BlockInput input, String what, String help) {
        input.report(Rule.FIGURE_TOO_LARGE, input.place(), "a chart of " + what + " can't be read", help);
    }
}
