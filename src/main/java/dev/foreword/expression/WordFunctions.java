package dev.foreword.expression;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.NumberWords;
import dev.foreword.data.Quantity;
import dev.foreword.data.Unit;
import dev.foreword.expression.CellModels.FormattedModel;
import dev.foreword.expression.ValueFunction.Signature;
import java.math.BigDecimal;
import java.util.List;

/** Functions that print a number in another way than the house style does. */
final class WordFunctions {

    private static final Unit POUNDS = new Unit("£", "");

    static final List<ValueFunction> ALL = List.of(
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

    private WordFunctions() {}

    private interface Words {
        String of(Quantity quantity, int decimals);
    }

    private static ValueFunction words(String name, String parameters, String meaning, int usual, Words words) {
        int most = parameters.contains("decimals") ? 2 : 1;
        return new ValueFunction(new Signature(name, parameters, 1, most), "in words: " + meaning, "words", a -> {
            Quantity quantity = a.quantity(0);
            return new FormattedModel(quantity, words.of(quantity, a.decimals(1, usual)));
        });
    }

    private static BigDecimal rounded(Quantity quantity, int decimals) {
        return HouseStyle.round(quantity.value(), decimals);
    }

    private static String fixed(Quantity quantity, int decimals) {
        return HouseStyle.number(rounded(quantity, decimals));
    }

    private static String scaled(Quantity quantity, int zeros, int decimals, String word) {
        BigDecimal scaled = HouseStyle.round(quantity.value().movePointLeft(zeros), decimals);
        Unit unit = new Unit(quantity.measure().unit().prefix(), " " + word);
        return HouseStyle.number(scaled, unit);
    }
}
