package dev.foreword.evidence;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that claims are made of. */
final class Lexicon {

    private Lexicon() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static final Set<String> UP = words("""
            rose rise rises risen rising increase increases increased increasing grew grow grows grown growing growth up
            more higher climbed climb climbs gained gain gains added extra additional upward jumped jump soared
            larger bigger greater surged surge expanded longer""");

    private static final Set<String> DOWN = words("""
            fell fall falls fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline
            declines declined declining down fewer less lower cut cuts lost loss reduction reductions reduced reduces
            reduce shrank shrunk shrink shrinks downward smaller slumped slump shorter""");

    private static final Set<String> SAME = words("unchanged flat steady same");

    /** Hedges by their words, longest first, so that {@code no more than} isn’t read as {@code more than}. */
    private static final List<Map.Entry<List<String>, Hedge>> HEDGES = Stream.of(
                    hedges(
                            Hedge.ABOUT,
                            "about",
                            "around",
                            "roughly",
                            "some",
                            "approximately",
                            "approx",
                            "circa",
                            "close to",
                            "in the region of",
                            "in the order of"),
                    hedges(
                            Hedge.NEARLY,
                            "nearly",
                            "almost",
                            "just under",
                            "just below",
                            "close on",
                            "not quite",
                            "approaching"),
                    hedges(
                            Hedge.OVER,
                            "over",
                            "more than",
                            "above",
                            "just over",
                            "just above",
                            "greater than",
                            "higher than",
                            "upwards of",
                            "in excess of",
                            "exceeding",
                            "exceeds",
                            "exceeded",
                            "well over"),
                    hedges(
                            Hedge.AT_LEAST,
                            "at least",
                            "no less than",
                            "no fewer than",
                            "not less than",
                            "a minimum of"),
                    hedges(Hedge.UNDER, "under", "less than", "below", "fewer than", "lower than", "well under"),
                    hedges(
                            Hedge.AT_MOST,
                            "up to",
                            "at most",
                            "no more than",
                            "not more than",
                            "as much as",
                            "as many as",
                            "a maximum of"))
            .flatMap(s -> s)
            .sorted(Comparator.comparing(e -> -e.getKey().size()))
            .toList();

    private static Stream<Map.Entry<List<String>, Hedge>> hedges(Hedge hedge, String... phrases) {
        return Stream.of(phrases).map(p -> entry(List.of(p.split(" ")), hedge));
    }

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

    private static final Map<String, Integer> NUMBERS = Stream.concat(
                    IntStream.range(0, SMALL.size()).mapToObj(i -> entry(SMALL.get(i), i)),
                    IntStream.range(0, TENS.size()).mapToObj(i -> entry(TENS.get(i), 20 + 10 * i)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            entry("first", 1),
            entry("second", 2),
            entry("third", 3),
            entry("fourth", 4),
            entry("fifth", 5),
            entry("sixth", 6),
            entry("seventh", 7),
            entry("eighth", 8),
            entry("ninth", 9),
            entry("tenth", 10));

    private static final Map<String, Integer> FRACTIONS = Map.ofEntries(
            entry("half", 2),
            entry("halves", 2),
            entry("third", 3),
            entry("thirds", 3),
            entry("quarter", 4),
            entry("quarters", 4),
            entry("fifth", 5),
            entry("fifths", 5),
            entry("sixth", 6),
            entry("sixths", 6),
            entry("seventh", 7),
            entry("sevenths", 7),
            entry("eighth", 8),
            entry("eighths", 8),
            entry("ninth", 9),
            entry("ninths", 9),
            entry("tenth", 10),
            entry("tenths", 10),
            entry("twentieth", 20));

    private static final Map<String, Integer> MULTIPLES = Map.ofEntries(
            entry("doubled", 2),
            entry("double", 2),
            entry("doubles", 2),
            entry("doubling", 2),
            entry("twice", 2),
            entry("trebled", 3),
            entry("treble", 3),
            entry("trebling", 3),
            entry("tripled", 3),
            entry("triple", 3),
            entry("tripling", 3),
            entry("thrice", 3),
            entry("quadrupled", 4),
            entry("quadruple", 4),
            entry("quintupled", 5));

    private static final Map<String, Boolean> EXTREMES = Map.ofEntries(
            entry("highest", true),
            entry("largest", true),
            entry("biggest", true),
            entry("greatest", true),
            entry("longest", true),
            entry("record", true),
            entry("lowest", false),
            entry("smallest", false),
            entry("fewest", false),
            entry("least", false),
            entry("shortest", false));

    /** Words that turn a claim round, and that no check could be made of. */
    static final Set<String> TURNING = words("not never hardly barely neither nor without except scarcely n't");

    /** Words that stand for numbers without giving one. */
    static final Set<String> VAGUE = words("""
            several few many dozens dozen scores handful couple hundreds thousands millions billions tens multiple
            numerous countless majorities""");

    static Optional<Direction> direction(String word) {
        return UP.contains(word)
                ? Optional.of(Direction.UP)
                : DOWN.contains(word)
                        ? Optional.of(Direction.DOWN)
                        : SAME.contains(word) ? Optional.of(Direction.SAME) : Optional.empty();
    }

    /** {@return the hedge that begins at a word, if one does} */
    static Optional<Map.Entry<List<String>, Hedge>> hedge(List<String> from) {
        return HEDGES.stream()
                .filter(h -> from.size() >= h.getKey().size()
                        && from.subList(0, h.getKey().size()).equals(h.getKey()))
                .findFirst();
    }

    static Optional<Integer> number(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }

    static Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    static Optional<Integer> fraction(String word) {
        return Optional.ofNullable(FRACTIONS.get(word));
    }

    static Optional<Integer> multiple(String word) {
        return Optional.ofNullable(MULTIPLES.get(word));
    }

    /** {@return whether a word means the top of an order, or the bottom} */
    static Optional<Boolean> extreme(String word) {
        return Optional.ofNullable(EXTREMES.get(word));
    }
}
