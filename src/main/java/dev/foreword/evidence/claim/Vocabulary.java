package dev.foreword.evidence.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The single words that claims are made of, by what they do; read from {@code vocabulary.txt} beside this class. */
final class Vocabulary {

    /** What a word of direction is in its sentence. */
    enum WayKind {
        /** {@code rose}. */
        VERB("verb"),
        /** {@code more}, {@code below}. */
        COMPARISON("compare"),
        /** {@code a rise}. */
        NOUN("noun");

        private final String name;

        WayKind(String name) {
            this.name = name;
        }
    }

    private static final Map<String, Set<String>> CLASSES = read();

    /** Classes that say what is counted or hold a sentence together, and don’t change what is true. */
    private static final List<String> HARMLESS = List.of("people", "things", "harmless");

    private Vocabulary() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : text().lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                classes.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
            }
        }
        return classes;
    }

    private static String text() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("the vocabulary is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether a word, in lower case, belongs to a class} */
    static boolean is(String name, String word) {
        return CLASSES.getOrDefault(name, Set.of()).contains(word);
    }

    /** {@return the way that a word says that a number went} */
    static Optional<Direction> way(String word) {
        for (WayKind kind : WayKind.values()) {
            if (is("up-" + kind.name, word)) {
                return Optional.of(Direction.UP);
            }
            if (is("down-" + kind.name, word)) {
                return Optional.of(Direction.DOWN);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a word of direction can be of this kind} */
    static boolean isWay(String word, WayKind kind) {
        return is("up-" + kind.name, word) || is("down-" + kind.name, word);
    }

    /** {@return whether a superlative means the top of an order, or the bottom} */
    static Optional<Boolean> extreme(String word) {
        return is("top", word) ? Optional.of(true) : is("bottom", word) ? Optional.of(false) : Optional.empty();
    }

    /** {@return whether a word can’t change what is true} */
    static boolean isHarmless(String word) {
        return HARMLESS.stream().anyMatch(name -> is(name, word));
    }
}
