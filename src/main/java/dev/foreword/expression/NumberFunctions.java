package dev.foreword.expression;

import dev.foreword.data.Arithmetic;
import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Comparisons;
import dev.foreword.data.Period;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.data.TypeInference;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.CellModels.QuantityModel;
import dev.foreword.expression.RowByRow.Operand;
import dev.foreword.expression.ValueFunction.Signature;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Functions of one, two or three numbers. Given columns, they work row by row. */
final class NumberFunctions {

    /** Of a year: leap years make the same day of two years a little further apart. */
    private static final double ABOUT_A_DAY = 0.004;

    static final List<ValueFunction> ALL = List.of(
            two("change", "from, to", "(to − from) ÷ from × 100", "per cent", Comparisons::change),
            two(
                    "fall",
                    "from, to",
                    "(from − to) ÷ from × 100: a fall as a positive number",
                    "per cent",
                    Comparisons::fall),
            new ValueFunction(
                    new Signature("annual_change", "from, to", 2, 3),
                    "the change in an average year: ((to ÷ from)^(1 ÷ years) − 1) × 100; a third number says how many"
                            + " years, where the rows don’t",
                    "per cent",
                    NumberFunctions::annualChange),
            two("difference", "from, to", "to − from", "that of both", Comparisons::difference),
            two(
                    "points",
                    "from, to",
                    "to − from, of two numbers in per cent",
                    "percentage points",
                    Comparisons::points),
            two("ratio", "number, base", "number ÷ base", "none", Comparisons::ratio),
            two("share", "part, whole", "part ÷ whole × 100", "per cent", Comparisons::share),
            two("index", "number, base", "number ÷ base × 100", "none", Comparisons::index),
            new ValueFunction(
                    new Signature("per", "part, whole, 10000", 3, 3),
                    "part ÷ whole × so many",
                    "per so many",
                    a -> RowByRow.model(a.operands(), p -> Comparisons.per(p.get(0), p.get(1), p.get(2)))),
            two("per_head", "part, people", "part ÷ people", "that of the part", Comparisons::perHead),
            new ValueFunction(
                    new Signature("real", "amount, prices.index, \"2023\"", 3, 3),
                    "amount × index of 2023 ÷ index of its own year, which is its row’s key",
                    "that of the amount",
                    NumberFunctions::real),
            new ValueFunction(
                    new Signature("years", "from, to", 2, 2),
                    "the years between two labels: 3 from 2010/11 to 2013/14",
                    "years",
                    NumberFunctions::years),
            one("abs", "the number without its sign", Arithmetic::abs),
            one("negative", "the number with the other sign", Arithmetic::negate),
            new ValueFunction(
                    new Signature("round", "number, decimals", 1, 2),
                    "rounded half up; fewer than no decimals for tens, hundreds …",
                    "as before",
                    NumberFunctions::round));

    private NumberFunctions() {}

    private static ValueFunction one(String name, String meaning, UnaryOperator<Quantity> formula) {
        return new ValueFunction(
                new Signature(name, "number", 1, 1),
                meaning,
                "as before",
                a -> RowByRow.model(a.operands(), p -> formula.apply(p.get(0))));
    }

    private static ValueFunction two(
            String name, String parameters, String meaning, String unit, BinaryOperator<Quantity> formula) {
        return new ValueFunction(
                new Signature(name, parameters, 2, 2),
                meaning,
                unit,
                a -> RowByRow.model(a.operands(), p -> formula.apply(p.get(0), p.get(1))));
    }

    private static TemplateModel round(Arguments a) throws TemplateModelException {
        int decimals = a.decimals(1, 0);
        return RowByRow.model(List.of(a.operand(0)), p -> Arithmetic.round(p.get(0), decimals));
    }

    private static TemplateModel years(Arguments a) throws TemplateModelException {
        List<CellSpan> cells = new ArrayList<>(a.cells(0));
        cells.addAll(a.cells(1));
        wholeYears(a.time(0), a.time(1));
        return new QuantityModel(Arithmetic.years(a.time(0).year(), a.time(1).year(), cells));
    }

    private static TemplateModel annualChange(Arguments a) throws TemplateModelException {
        List<Operand> numbers = List.of(a.operand(0), a.operand(1));
        if (a.size() > 2) {
            int years = a.whole(2, 1000);
            return RowByRow.model(numbers, p -> Comparisons.annualChange(p.get(0), p.get(1), years));
        }
        Period to = time(a.quantity(1));
        int years = wholeYears(time(a.quantity(0)), to);
        return RowByRow.model(numbers, p -> Comparisons.annualChange(p.get(0), p.get(1), years));
    }

    /** Between quarters or months there may be no whole years. */
    private static int wholeYears(Period from, Period to) throws ValueFault {
        double years = to.position() - from.position();
        if (Math.abs(years - Math.rint(years)) > ABOUT_A_DAY) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "between " + from.from() + " and " + to.from() + " there is no whole number of years",
                    "compare the same quarter, month or day of two years");
        }
        return (int) Math.rint(years);
    }

    /** The time of a cell: that of its row’s keys, or of its column’s heading. */
    private static Period time(Quantity quantity) throws ValueFault {
        Optional<Period> time = Optional.empty();
        if (quantity.cells().size() == 1) {
            CellSpan cell = quantity.cells().get(0);
            Table table = cell.table();
            List<Cell> row = table.rows().get(cell.first()).cells();
            time = table.notes().keys().stream()
                    .map(key -> row.get(key).time())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> TypeInference.time(cell.heading().name()));
        }
        if (time.isEmpty()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "nothing says of which year " + quantity.working().text() + " is",
                    "say how many years lie between the two: annual_change(from, to, 5)");
        }
        return time.get();
    }

    private static TemplateModel real(Arguments a) throws TemplateModelException {
        Series prices = a.series(1);
        String year = a.text(2);
        OptionalInt base = prices.find(year);
        if (base.isEmpty()) {
            throw missing(prices, year);
        }
        Quantity then = prices.at(base.getAsInt());
        Operand amount = a.operand(0);
        Operand own;
        if (amount.series() != null) {
            own = new Operand(null, RowByRow.matched(prices, amount.series()));
        } else {
            own = new Operand(ofRow(prices, a.quantity(0)), null);
        }
        return RowByRow.model(List.of(amount, own), p -> Comparisons.real(p.get(0), p.get(1), then, year));
    }

    /** The number of a series for the row of a cell, found by one of the row’s keys. */
    private static Quantity ofRow(Series series, Quantity cell) throws ValueFault {
        List<String> keys = cell.cells().stream()
                .filter(CellSpan::isCell)
                .limit(1)
                .flatMap(span -> span.keys().stream())
                .toList();
        for (String key : keys) {
            OptionalInt place = series.find(key);
            if (place.isPresent()) {
                return series.at(place.getAsInt());
            }
        }
        throw missing(series, String.join(", ", keys));
    }

    private static ValueFault missing(Series series, String key) {
        return new ValueFault(
                Rule.UNKNOWN_ROW,
                "the table \"" + series.table().name() + "\" has no one row \"" + key + "\"",
                "look at the keys of the two tables: they have to be written alike");
    }
}
