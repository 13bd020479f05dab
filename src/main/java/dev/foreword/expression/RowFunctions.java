package dev.foreword.expression;

import dev.foreword.data.CalculationException;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Interval;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.ValueFunction.Signature;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Functions that look for rows: their results print as the rows’ names, or are tables to go on with. */
final class RowFunctions {

    private static final String NAME = "a row’s name";

    static final List<ValueFunction> ALL = List.of(
            new ValueFunction(
                    new Signature("where", "column, \"over 40\", …", 2, ColumnFunctions.MANY),
                    "the rows that meet the condition, or all conditions, as a table",
                    "a table",
                    RowFunctions::where),
            new ValueFunction(
                    new Signature("highest", "column", 1, 1),
                    "the row with the highest number, or all that share it",
                    NAME,
                    a -> extreme(a, true)),
            new ValueFunction(
                    new Signature("lowest", "column", 1, 1),
                    "the row with the lowest number, or all that share it",
                    NAME,
                    a -> extreme(a, false)),
            new ValueFunction(
                    new Signature("names", "column, \"over 40\", …", 2, ColumnFunctions.MANY),
                    "the rows that meet the condition, named in the order of the table",
                    "names of rows",
                    a -> found(a.selection(), Integer.MAX_VALUE, false, 0)),
            new ValueFunction(
                    new Signature("first", "column, \"over 40\", …", 2, ColumnFunctions.MANY),
                    "the first row in time that meets the condition",
                    NAME,
                    a -> found(a.selection().inOrderOfTime(), 1, false, 0)),
            new ValueFunction(
                    new Signature("latest", "column, \"over 40\", …", 2, ColumnFunctions.MANY),
                    "the last row in time that meets the condition",
                    NAME,
                    a -> found(a.selection().inOrderOfTime(), 1, true, 0)),
            new ValueFunction(
                    new Signature("previous", "column, \"over 40\", …", 2, ColumnFunctions.MANY),
                    "the last row in time before the very last one that meets the condition: “the first since 2009”",
                    NAME,
                    a -> found(a.selection().inOrderOfTime(), 1, true, 1)));

    private RowFunctions() {}

    private static TemplateModel where(Arguments a) throws TemplateModelException {
        Selection selection = a.selection();
        refuseOpen(selection);
        Series rows = selection.first();
        List<Integer> found =
                selection.yes().stream().map(place -> rows.rows().get(place)).toList();
        return new TableModel(rows.table(), found, rows.level());
    }

    private static TemplateModel found(Selection selection, int most, boolean fromEnd, int left)
            throws TemplateModelException {
        refuseOpen(selection);
        int end = selection.first().size() - left;
        List<Integer> yes =
                selection.yes().stream().filter(place -> place < end).toList();
        if (yes.isEmpty()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "no row of \"" + selection.first().table().name() + "\" meets this condition",
                    "look at the condition, or count the rows that meet it");
        }
        int from = fromEnd ? Math.max(0, yes.size() - most) : 0;
        return new RowsModel(selection.first(), yes.subList(from, Math.min(yes.size(), from + most)));
    }

    private static void refuseOpen(Selection selection) throws ValueFault {
        List<CellSpan> open = selection.open();
        if (!open.isEmpty()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "whether a row meets this condition isn’t known: "
                            + open.get(0).place(),
                    "leave out what is missing: where(column, \"known\")");
        }
    }

    private static TemplateModel extreme(Arguments a, boolean highest) throws TemplateModelException {
        Series all = a.series(0).withoutTotals();
        List<Integer> known = IntStream.range(0, all.size())
                .filter(place -> all.at(place).isKnown())
                .boxed()
                .toList();
        if (known.isEmpty()) {
            throw new CalculationException("none of these values is known", "use a column with numbers");
        }
        BigDecimal most = known.stream()
                .map(place -> all.at(place).value())
                .reduce(highest ? BigDecimal::max : BigDecimal::min)
                .orElseThrow();
        for (int place = 0; place < all.size(); place++) {
            Quantity number = all.at(place);
            if (!number.isKnown() && mayPass(number.interval(), most, highest)) {
                throw new ValueFault(
                        Rule.EXPRESSION_FAILED,
                        "the value of \"" + all.name(place) + "\" is missing, and could be the "
                                + (highest ? "highest" : "lowest"),
                        "leave out what is missing, and say so: where(column, \"known\").column");
            }
        }
        return new RowsModel(
                all,
                known.stream()
                        .filter(place -> all.at(place).value().compareTo(most) == 0)
                        .toList());
    }

    /** Whether a number that isn’t known could be as far out as the furthest that is. */
    private static boolean mayPass(Interval interval, BigDecimal most, boolean highest) {
        return highest
                ? interval.high().map(high -> high.compareTo(most) >= 0).orElse(true)
                : interval.low().map(low -> low.compareTo(most) <= 0).orElse(true);
    }
}
