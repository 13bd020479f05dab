package dev.foreword.evidence.claim;

import dev.foreword.language.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts that say that nothing changed, or not much. */
final class FlatParts {

    private static final Set<String> SOFTENING = Set.of(
            "broadly",
            "largely",
            "roughly",
            "almost",
            "virtually",
            "nearly",
            "relatively",
            "fairly",
            "essentially",
            "effectively",
            "practically",
            "about",
            "much",
            "mostly",
            "pretty");

    private static final List<List<String>> EXACT = phrases(
            "did not change",
            "didn't change",
            "has not changed",
            "have not changed",
            "had not changed",
            "hasn't changed",
            "no change",
            "did not move",
            "the same");

    private static final List<List<String>> BROAD = phrases(
            "little changed",
            "changed little",
            "little change",
            "changed very little",
            "very little changed",
            "very little change",
            "hardly changed",
            "barely changed",
            "scarcely changed",
            "hardly moved",
            "barely moved",
            "scarcely moved",
            "changed hardly",
            "changed barely",
            "almost no change",
            "virtually no change",
            "levelled off",
            "more or less unchanged",
            "more or less the same",
            "more or less flat",
            "no real change",
            "not changed much",
            "did not change much",
            "hardly any change",
            "little different",
            "barely any change",
            "moved little",
            "flat-lined");

    private FlatParts() {}

    private static List<List<String>> phrases(String... phrases) {
        return List.of(phrases).stream().map(p -> List.of(p.split(" "))).toList();
    }

    static Optional<Part> read(Tokens tokens, int at) {
        for (List<String> phrase : BROAD) {
            if (tokens.are(at, phrase.toArray(new String[0]))) {
                return Optional.of(new Part(new Meaning.Flat(false), at, at + phrase.size()));
            }
        }
        boolean softened = SOFTENING.contains(tokens.word(at));
        int core = softened ? at + 1 : at;
        for (List<String> phrase : EXACT) {
            if (tokens.are(core, phrase.toArray(new String[0])) && !isComparison(tokens, core)) {
                return Optional.of(new Part(new Meaning.Flat(!softened), at, core + phrase.size()));
            }
        }
        String word = tokens.word(core);
        boolean exact = Vocabulary.is("flat-exact", word) && !isComparison(tokens, core - 1) && !word.equals("same");
        boolean broad = Vocabulary.is("flat-broadly", word)
                && !Set.of("level", "steady").contains(word);
        boolean level = Set.of("level", "steady").contains(word)
                && Set.of("held", "remained", "stayed", "kept", "broadly", "holding", "was", "were")
                        .contains(tokens.word(core - 1));
        return exact || broad || level
                ? Optional.of(new Part(new Meaning.Flat(exact && !softened), at, core + 1))
                : Optional.empty();
    }

    /** {@code the same period}, {@code over the same time}: that isn’t said of the number. */
    private static boolean isComparison(Tokens tokens, int the) {
        // “The same rate, 31.6”: two have it, and nothing is said of the time before.
        boolean number =
                Set.of("rate", "number", "level", "share", "proportion").contains(tokens.word(the + 2))
                        && Set.of(",", ":", "(", "of").contains(tokens.word(the + 3));
        if (number) {
            return true;
        }
        return Set.of("period", "time", "year", "month", "day", "way", "age", "measure", "place", "area", "group")
                .contains(tokens.word(the + 2));
    }
}
