package dev.foreword.source.block;

import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Column;
import dev.foreword.data.PartsOfOne;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.PrintedColumn;
import java.util.List;
import java.util.Optional;

/** Looks whether what a chart sets in per cent may be parts of one: 0.42 is drawn as less than half of one per cent. */
final class PercentAxis {

    private final BlockInput input;

    PercentAxis(BlockInput input) {
        this.input = input;
    }

    /** {@return whether it can’t, or whether the chart isn’t in per cent} */
    boolean check(ChartSpec spec) {
        return spec.series().stream().allMatch(column -> check(spec, column));
    }

    private boolean check(ChartSpec spec, PrintedColumn printed) {
        Column column = spec.table().columns().get(printed.index());
        List<NumberCell> numbers = spec.rows().stream()
                .map(row -> row.cells().get(printed.index()))
                .filter(NumberCell.class::isInstance)
                .map(NumberCell.class::cast)
                .toList();
        boolean settled = column.measure().unit().suffix().equals("%");
        Optional<NumberCell> doubtful = spec.unit().suffix().equals("%") ? PartsOfOne.among(numbers) : mixed(numbers);
        doubtful.filter(number -> !settled).ifPresent(number -> report(spec.table(), column, number));
        return settled || doubtful.isEmpty();
    }

    /** {@return a number without a per cent sign among others that have one} */
    private static Optional<NumberCell> mixed(List<NumberCell> numbers) {
        boolean percent =
                numbers.stream().anyMatch(number -> number.unit().suffix().equals("%"));
        return numbers.stream()
                .filter(number ->
                        percent && number.unit().isNone() && number.value().signum() != 0)
                .findFirst();
    }

    private void report(Table table, Column column, NumberCell number) {
        input.report(
                Rule.NUMBER_AMBIGUOUS,
                input.yaml().placeOf(input.yaml().has("unit") ? "unit" : "y"),
                "\"" + number.text() + "\" at " + number.place() + " may be " + PartsOfOne.readings(number),
                "say in " + table.name() + ".yml: columns: {" + column.name()
                        + ": {fractions: false}} for the first, true for the second");
    }
}
