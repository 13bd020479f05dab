package dev.foreword.expression;

import dev.foreword.data.Aggregates;
import dev.foreword.data.Arithmetic;
import dev.foreword.data.CellSpan;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.NumberWords;
import dev.foreword.data.Quantity;
import dev.foreword.data.Unit;
import dev.foreword.expression.CellModels.FormattedModel;
import dev.foreword.expression.CellModels.QuantityModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The functions that expressions can call. What divides keeps many digits, and has to be rounded to be printed; claims
 * are checked before any rounding.
 */
public final class Functions {

    private static final int MANY = 1000;
    private static final Unit POUNDS = new Unit("£", "");

    /** A function as the guide lists it. */
    public record Entry(String name, String written, String meaning, String unit) {}

    static final List<ValueFunction> ALL = List.of(
            two("change", "from, to", "(to − from) ÷ from × 100", "per cent", Arithmetic::change),
            two("difference", "from, to", "to − from", "that of both", Arithmetic::difference),
            two("points", "from, to", "to − from, of two numbers in per cent", "percentage points", Arithmetic::points),
            two("ratio", "number, base", "number ÷ base", "none", Arithmetic::ratio),
            two("share", "part, whole", "part ÷ whole × 100", "per cent", Arithmetic::share),
            two("index", "number, base", "number ÷ base × 100", "none", Arithmetic::index),
            new ValueFunction(
                    "per",
                    "part, whole, 10000",
                    "part ÷ whole × so many",
                    "per so many",
                    3,
                    3,
                    a -> number(Arithmetic.per(a.quantity(0), a.quantity(1), a.quantity(2)))),
            many("sum", "a + b + …; what is missing leaves it open", "that of the numbers", Aggregates::sum),
            many("known", "the sum of the numbers that are known", "that of the numbers", Aggregates::known),
            many("mean", "sum ÷ how many there are", "that of the numbers", Aggregates::mean),
            many(
                    "median",
                    "the middle number, or the mean of the middle two",
                    "that of the numbers",
                    Aggregates::median),
            many("min", "the lowest", "that of the numbers", Aggregates::min),
            many("max", "the highest", "that of the numbers", Aggregates::max),
            new ValueFunction(
                    "rank",
                    "cell, column",
                    "1 + how many of the column are higher; what is missing has no place",
                    "none",
                    2,
                    2,
                    a -> number(Aggregates.rank(a.quantity(0), a.numbers(1)))),
            new ValueFunction(
                    "years",
                    "from, to",
                    "the years between two labels: 3 from 2010/11 to 2013/14",
                    "years",
                    2,
                    2,
                    Functions::years),
            one("abs", "the number without its sign", "as before", Arithmetic::abs),
            one("negative", "the number with the other sign", "as before", Arithmetic::negate),
            new ValueFunction(
                    "round",
                    "number, decimals",
                    "rounded half up; fewer than no decimals for tens, hundreds …",
                    "as before",
                    1,
                    2,
                    a -> number(Arithmetic.round(a.quantity(0), a.decimals(1, 0)))),
            words("percent", "number, decimals", "“29.2 per cent”", 0, (q, d) -> fixed(q, d) + " per cent"),
            words("pp", "number, decimals", "“4 percentage points”", 0, (q, d) -> NumberWords.points(rounded(q, d))),
            words(
                    "money",
                    "number, decimals",
                    "“£1,188.60”",
                    0,
                    (q, d) -> HouseStyle.number(HouseStyle.round(q.value(), d), POUNDS)),
            words("thousands", "number, decimals", "“17.4 thousand”", 1, (q, d) -> scaled(q, 3, d, "thousand")),
            words(
                    "millions",
                    "number, decimals",
                    "“1.2 million”, “£136 million”",
                    1,
                    (q, d) -> scaled(q, 6, d, "million")),
            words("billions", "number, decimals", "“£2.96 billion”", 1, (q, d) -> scaled(q, 9, d, "billion")),
            words("ordinal", "number", "“third”, “12th”", 0, (q, d) -> NumberWords.ordinal(rounded(q, 0))),
            words("words", "number", "“four”; of a share, “two in five”", 0, (q, d) -> NumberWords.of(q)));

    private Functions() {}

    /** {@return all functions, for the guide} */
    public static List<Entry> catalogue() {
        return ALL.stream()
                .map(f -> new Entry(f.name(), f.name() + "(" + f.parameters() + ")", f.meaning(), f.unit()))
                .toList();
    }

    private interface Words {
        String of(Quantity quantity, int decimals);
    }

    private static ValueFunction one(String name, String meaning, String unit, UnaryOperator<Quantity> formula) {
        return new ValueFunction(name, "number", meaning, unit, 1, 1, a -> number(formula.apply(a.quantity(0))));
    }

    private static ValueFunction two(
            String name, String parameters, String meaning, String unit, BinaryOperator<Quantity> formula) {
        return new ValueFunction(
                name, parameters, meaning, unit, 2, 2, a -> number(formula.apply(a.quantity(0), a.quantity(1))));
    }

    private static ValueFunction many(
            String name, String meaning, String unit, Function<Aggregates.Numbers, Quantity> formula) {
        return new ValueFunction(
                name, "a, b, … or a column", meaning, unit, 1, MANY, a -> number(formula.apply(a.numbers(0))));
    }

    private static ValueFunction words(String name, String parameters, String meaning, int usual, Words words) {
        int most = parameters.contains("decimals") ? 2 : 1;
        return new ValueFunction(name, parameters, "in words: " + meaning, "words", 1, most, a -> {
            Quantity quantity = a.quantity(0);
            return new FormattedModel(quantity, words.of(quantity, a.decimals(1, usual)));
        });
    }

    private static TemplateModel years(Arguments arguments) throws TemplateModelException {
        List<CellSpan> cells = new ArrayList<>(arguments.cells(0));
        cells.addAll(arguments.cells(1));
        return number(Arithmetic.years(arguments.year(0), arguments.year(1), cells));
    }

    private static TemplateModel number(Quantity quantity) {
        return new QuantityModel(quantity);
    }

    private static BigDecimal rounded(Quantity quantity, int decimals) {
        return HouseStyle.round(quantity.value(), decimals);
    }

    private static String fixed(Quantity quantity, int decimals) {
        return HouseStyle.number(rounded(quantity, decimals));
    }

    private static String scaled(Quantity quantity, int noughts, int decimals, String word) {
        BigDecimal scaled = HouseStyle.round(quantity.value().movePointLeft(noughts), decimals);
        Unit unit = new Unit(quantity.measure().unit().prefix(), " " + word);
        return HouseStyle.number(scaled, unit);
    }
}
