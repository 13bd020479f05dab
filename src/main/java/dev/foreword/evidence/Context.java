package dev.foreword.evidence;

import dev.foreword.language.Sentences;
import dev.foreword.model.passage.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a claim stands.
 *
 * @param words the claim’s own words
 * @param before the words of its sentence before it
 * @param after the words of its sentence behind it
 * @param passage the whole paragraph
 */
record Context(String words, String before, String after, String passage) {

    private static final int NEAR = 7;
    private static final Pattern CLAUSE_END = Pattern.compile("[;:.]\\s|, (?:and|but|while|whereas|though) ");

    /** {@return what stands around the words between two positions of a passage} */
    static Context of(Passage passage, int from, int to) {
        String text = passage.text();
        return new Context(
                text.substring(from, to),
                text.substring(Sentences.start(text, from), from),
                text.substring(to, Sentences.end(text, to)),
                text);
    }

    /** {@return the few words around the claim, with its own, in lower case} */
    String near() {
        List<String> left = Tokens.of(clause(before, true));
        List<String> right = Tokens.of(clause(after, false));
        String close = String.join(" ", left.subList(Math.max(0, left.size() - NEAR), left.size()))
                + " " + String.join(" ", Tokens.of(words)) + " "
                + String.join(" ", right.subList(0, Math.min(NEAR, right.size())));
        return " " + close.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip() + " ";
    }

    /** {@return the direction that the words beside the claim give: {@code fell by} before it, {@code fewer} behind it} */
    Optional<Direction> direction() {
        List<String> left = Tokens.of(clause(before, true));
        for (int i = left.size() - 1; i >= Math.max(0, left.size() - 4); i--) {
            Optional<Direction> found = Lexicon.direction(left.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        List<String> right = Tokens.of(clause(after, false));
        return right.stream()
                .limit(2)
                .flatMap(w -> Lexicon.direction(w).stream())
                .findFirst();
    }

    /** {@return the span of years that follows the claim, such as {@code over four years}} */
    OptionalInt span() {
        List<String> right = Tokens.of(clause(after, false));
        String few = String.join(" ", right.subList(0, Math.min(NEAR + 1, right.size())));
        if (!few.matches(".*\\b(over|in|within|during|past|last)\\b.*\\byears?\\b.*")) {
            return OptionalInt.empty();
        }
        return ClaimReader.read("rose " + few) instanceof Reading.Understood u
                ? u.statement().span()
                : OptionalInt.empty();
    }

    private static String clause(String text, boolean end) {
        List<String> clauses = CLAUSE_END.splitAsStream(text).toList();
        return clauses.isEmpty() ? "" : end ? clauses.get(clauses.size() - 1) : clauses.get(0);
    }
}
