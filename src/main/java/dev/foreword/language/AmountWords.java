package dev.foreword.language;

import dev.foreword.data.Magnitude;
import dev.foreword.data.NumberNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words that amounts begin with, and those that are fractions and multiples. */
final class AmountWords {

    private static final Map<String, Integer> MULTIPLES = multiples();

    /** Words of multiplying, by the number that they multiply by; each has four endings. */
    private static Map<String, Integer> multiples() {
        Map<String, Integer> words = new HashMap<>();
        Map.of("doubl", 2, "trebl", 3, "tripl", 3, "quadrupl", 4, "quintupl", 5, "sextupl", 6)
                .forEach((stem, times) -> {
                    for (String ending : Set.of("e", "es", "ed", "ing")) {
                        words.put(stem + ending, times);
                    }
                });
        words.put("twice", 2);
        words.put("thrice", 3);
        return Map.copyOf(words);
    }

    private static final Set<String> HALVING = Set.of("halve", "halves", "halved", "halving");
    /** What an article counts besides magnitudes and fractions: {@code a dozen}, {@code a percentage point}. */
    private static final Set<String> COUNTED = Set.of("hundred", "dozen", "percentage", "per", "percent");

    private static final Set<String> OPENERS = openers();

    /** All words that an amount may begin with: the one set that every word of a text is looked up in. */
    private static Set<String> openers() {
        Set<String> words = new HashSet<>(Set.of("half", "between"));
        words.addAll(MULTIPLES.keySet());
        words.addAll(HALVING);
        for (String name : NumberNames.cardinals()) {
            words.add(name);
            words.add(name + "fold");
        }
        return Set.copyOf(words);
    }

    private AmountWords() {}

    /**
     * {@return whether an amount may begin with a word}
     *
     * @param word in lower case
     * @param next the word behind it: an article alone begins none, and is the most frequent word of all
     */
    static boolean mayBegin(String word, String next) {
        return (word.equals("a") || word.equals("an")) ? isBehindArticle(next) : OPENERS.contains(word);
    }

    private static boolean isBehindArticle(String word) {
        return COUNTED.contains(word)
                || Magnitude.of(word).isPresent()
                || denominator(word).isPresent();
    }

    /** {@return by how much a word multiplies: 2 for {@code doubled} and {@code twice}, 7 for {@code sevenfold}} */
    static OptionalInt multiple(String word) {
        Integer times = MULTIPLES.get(word);
        return times == null ? fold(word) : OptionalInt.of(times);
    }

    private static OptionalInt fold(String word) {
        return word.length() > 4 && word.endsWith("fold")
                ? NumberNames.cardinal(word.substring(0, word.length() - 4))
                : OptionalInt.empty();
    }

    /** {@return whether a word says that something was halved} */
    static boolean isHalving(String word) {
        return HALVING.contains(word) && !word.equals("halves");
    }

    /** {@return the parts that a whole is cut into: 3 for {@code third} and {@code thirds}, 2 for {@code half}} */
    static OptionalInt denominator(String word) {
        return switch (word) {
            case "half", "halves" -> OptionalInt.of(2);
            case "quarter", "quarters" -> OptionalInt.of(4);
            case "first", "second", "seconds" -> OptionalInt.empty();
            default -> NumberNames.ordinal(isPlural(word) ? word.substring(0, word.length() - 1) : word);
        };
    }

    /** {@return whether the name of a part is in the plural, and so can’t be a place in an order} */
    static boolean isPlural(String word) {
        return word.endsWith("s");
    }
}
