package dev.foreword.evidence.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps a clause from being read: words that aren’t known, that turn it round, or that name no number. */
final class Obstacles {

    private static final int NEAR = 4;
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "hardly", "barely", "scarcely", "neither", "nor", "cannot", "failed", "without");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "those");

    private final Parts parts;
    private final Line line;

    Obstacles(Parts parts, Line line) {
        this.parts = parts;
        this.line = line;
    }

    /**
     * {@return the first obstacle, in words}
     *
     * @param strict whether the words themselves are a claim, so that every one of them counts
     */
    Optional<String> first(boolean strict) {
        if (strict) {
            for (Part part : parts.inside()) {
                Optional<String> trouble = trouble(part.meaning());
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        }
        return negated();
    }

    private Optional<String> trouble(Meaning meaning) {
        if (meaning instanceof Meaning.Turned turned) {
            return Optional.of(turned(turned.word()));
        }
        if (meaning instanceof Meaning.Vague vague) {
            return Optional.of("\"" + vague.word() + "\" names no number");
        }
        return meaning instanceof Meaning.Unknown unknown
                ? Optional.of("\"" + unknown.word()
                        + "\" isn’t known here, and could change what is true; leave it outside the brackets")
                : Optional.empty();
    }

    private static String turned(String word) {
        return "\"" + word + "\" turns the claim round, and can’t be checked";
    }

    /** {@code did not fall by [5 per cent]}; not {@code those who did not answer were [3 per cent]}. */
    private Optional<String> negated() {
        List<Part> before = parts.before();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2 * NEAR); i--) {
            Meaning meaning = before.get(i).meaning();
            if (meaning instanceof Meaning.Turned turned
                    && (NEGATIONS.contains(turned.word()) || turned.word().endsWith("n't"))
                    && !isRelative(before, i)
                    && line.first() - i <= NEAR + 1) {
                return Optional.of(turned(turned.word()));
            }
        }
        return Optional.empty();
    }

    private static boolean isRelative(List<Part> before, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (before.get(i).meaning() instanceof Meaning.Harmless word && RELATIVES.contains(word.word())) {
                return true;
            }
        }
        return false;
    }
}
