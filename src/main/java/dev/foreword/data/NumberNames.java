package dev.foreword.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The names of numbers in English: the one list of them, for writing numbers and for reading them. */
public final class NumberNames {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Ordinals that aren’t the name of the number with {@code th} behind it. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "one", "first",
            "two", "second",
            "three", "third",
            "five", "fifth",
            "eight", "eighth",
            "nine", "ninth",
            "twelve", "twelfth");

    private static final Map<String, Integer> CARDINALS = cardinalsByName();
    private static final Map<String, Integer> ORDINALS = ordinalsByName();

    private NumberNames() {}

    private static Map<String, Integer> cardinalsByName() {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            names.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            names.put(TENS.get(i), 20 + 10 * i);
        }
        return Map.copyOf(names);
    }

    private static Map<String, Integer> ordinalsByName() {
        Map<String, Integer> names = new HashMap<>();
        CARDINALS.forEach((name, number) -> names.put(withEnding(name), number));
        names.remove("zeroth");
        names.put("hundredth", 100);
        names.put("thousandth", 1000);
        names.put("millionth", 1_000_000);
        return Map.copyOf(names);
    }

    private static String withEnding(String name) {
        String regular = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ieth" : name + "th";
        return IRREGULAR.getOrDefault(name, regular);
    }

    /**
     * {@return the number that one word names, from zero to nineteen or a multiple of ten below a hundred}
     *
     * @param word in lower case
     */
    public static OptionalInt cardinal(String word) {
        Integer number = CARDINALS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * {@return the place that one word names: 3 for {@code third}, 20 for {@code twentieth}, 100 for
     * {@code hundredth}}
     *
     * @param word in lower case
     */
    public static OptionalInt ordinal(String word) {
        Integer number = ORDINALS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** {@return the names of the numbers that one word names} */
    public static Set<String> cardinals() {
        return CARDINALS.keySet();
    }

    /** {@return the name of a whole number from zero to nineteen} */
    public static Optional<String> nameOf(int number) {
        return number >= 0 && number < SMALL.size() ? Optional.of(SMALL.get(number)) : Optional.empty();
    }

    /** {@return the name of a place from first to nineteenth} */
    public static Optional<String> ordinalOf(int place) {
        return nameOf(place).filter(name -> place > 0).map(NumberNames::withEnding);
    }
}
