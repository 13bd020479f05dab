package dev.foreword.evidence.claim;

import dev.foreword.language.QuantityReader;
import dev.foreword.language.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parts that say how closely a number is meant, or how much without a number. */
final class HedgeParts {

    /** Longest first, so that {@code no more than} isn’t read as {@code more than}. */
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
                            "in the order of",
                            "of the order of",
                            "or so"),
                    hedges(
                            Hedge.NEARLY,
                            "nearly",
                            "almost",
                            "just under",
                            "just below",
                            "close on",
                            "not quite",
                            "approaching",
                            "just short of",
                            "slightly under",
                            "slightly below",
                            "slightly less than",
                            "slightly fewer than",
                            "a little under",
                            "a little less than",
                            "just less than",
                            "just fewer than",
                            "little short of",
                            "a shade under",
                            "marginally under",
                            "nearing"),
                    hedges(
                            Hedge.JUST_OVER,
                            "just over",
                            "just above",
                            "slightly over",
                            "slightly above",
                            "slightly more than",
                            "a little over",
                            "a little more than",
                            "little more than",
                            "just more than",
                            "a shade over",
                            "marginally over",
                            "marginally more than",
                            "fractionally over"),
                    hedges(
                            Hedge.OVER,
                            "over",
                            "more than",
                            "above",
                            "greater than",
                            "higher than",
                            "upwards of",
                            "in excess of",
                            "exceeding",
                            "exceeds",
                            "exceed",
                            "exceeded",
                            "well over",
                            "well above",
                            "far more than",
                            "far above",
                            "much more than",
                            "north of",
                            "larger than",
                            "longer than",
                            "considerably more than",
                            "significantly more than",
                            "substantially more than"),
                    hedges(
                            Hedge.AT_LEAST,
                            "at least",
                            "no less than",
                            "no fewer than",
                            "not less than",
                            "not fewer than",
                            "a minimum of",
                            "no lower than"),
                    hedges(
                            Hedge.UNDER,
                            "under",
                            "less than",
                            "below",
                            "fewer than",
                            "lower than",
                            "well under",
                            "well below",
                            "far fewer than",
                            "far less than",
                            "much less than",
                            "smaller than",
                            "shorter than"),
                    hedges(
                            Hedge.AT_MOST,
                            "up to",
                            "at most",
                            "no more than",
                            "not more than",
                            "as much as",
                            "as many as",
                            "a maximum of",
                            "as high as",
                            "no higher than",
                            "at the most"))
            .flatMap(s -> s)
            .sorted(Comparator.comparing(e -> -e.getKey().size()))
            .toList();

    private static final Set<String> MORE = Set.of("more", "over", "above", "higher", "greater");
    private static final Set<String> LESS = Set.of("less", "fewer", "under", "below", "lower");

    private HedgeParts() {}

    private static Stream<Map.Entry<List<String>, Hedge>> hedges(Hedge hedge, String... phrases) {
        return Stream.of(phrases).map(p -> Map.entry(List.of(p.split(" ")), hedge));
    }

    static Optional<Part> read(Tokens tokens, int at) {
        if (tokens.is(at, "or") && (MORE.contains(tokens.word(at + 1)) || LESS.contains(tokens.word(at + 1)))) {
            Hedge hedge = MORE.contains(tokens.word(at + 1)) ? Hedge.AT_LEAST : Hedge.AT_MOST;
            return Optional.of(new Part(new Meaning.Hedged(hedge), at, at + 2));
        }
        for (Map.Entry<List<String>, Hedge> hedge : HEDGES) {
            int end = at + hedge.getKey().size();
            boolean behind = hedge.getKey().get(0).equals("or");
            if (tokens.are(at, hedge.getKey().toArray(new String[0])) && (behind || beginsNumber(tokens, end))) {
                return Optional.of(new Part(new Meaning.Hedged(hedge.getValue()), at, end));
            }
        }
        return Optional.empty();
    }

    /** {@code more than the five-year average} sets no limit at five. */
    private static boolean beginsNumber(Tokens tokens, int at) {
        int next = Set.of("the", "by", "a", "an").contains(tokens.word(at))
                        && QuantityReader.read(tokens, at).isEmpty()
                ? at + 1
                : at;
        return QuantityReader.read(tokens, next).isPresent()
                && TimeParts.aside(tokens, next).isEmpty()
                && TimeParts.when(tokens, next).isEmpty();
    }

    /** {@code sharply}, {@code slight}. */
    static Optional<Part> manner(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (tokens.are(at, "a", "little") || tokens.are(at, "a", "bit")) {
            return Optional.of(new Part(new Meaning.Mannered(Manner.SLIGHT), at, at + 2));
        }
        boolean sharp = Vocabulary.is("sharp", word)
                || (Set.of("much", "far").contains(word)
                        && Vocabulary.way(tokens.word(at + 1)).isPresent());
        boolean slight = Vocabulary.is("slight", word);
        return sharp || slight
                ? Optional.of(new Part(new Meaning.Mannered(sharp ? Manner.SHARP : Manner.SLIGHT), at, at + 1))
                : Optional.empty();
    }
}
