package dev.foreword.evidence.claim;

import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.Optional;
import java.util.Set;

/** Parts that give a share without a number: {@code most}, {@code a small minority}, {@code none}. */
final class QuantifierParts {

    private static final Set<String> VAST = Set.of("vast", "overwhelming", "great");
    private static final Set<String> LARGE = Set.of(
            "large", "big", "clear", "substantial", "strong", "significant", "sizeable", "considerable", "sizable");
    private static final Set<String> NARROW = Set.of("narrow", "slim", "bare", "small", "slight");
    private static final Set<String> SMALL = Set.of("small", "tiny");
    private static final Set<String> NEARLY = Set.of("nearly", "almost", "virtually", "practically");

    private QuantifierParts() {}

    static Optional<Part> read(Tokens tokens, int at) {
        String word = tokens.word(at);
        String next = tokens.word(at + 1);
        if (next.equals("majority") || next.equals("minority")) {
            return sized(word, next.equals("majority")).map(q -> part(q, at, 2));
        }
        if (NEARLY.contains(word) && (next.equals("all") || next.equals("every"))) {
            return Optional.of(part(Quantifier.NEARLY_ALL, at, 2));
        }
        if (NEARLY.contains(word) && (next.equals("none") || next.equals("no"))) {
            return Optional.empty();
        }
        return single(tokens, at).map(q -> part(q, at, 1));
    }

    private static Optional<Quantifier> sized(String size, boolean majority) {
        if (majority) {
            return VAST.contains(size)
                    ? Optional.of(Quantifier.VAST_MAJORITY)
                    : LARGE.contains(size)
                            ? Optional.of(Quantifier.LARGE_MAJORITY)
                            : NARROW.contains(size) ? Optional.of(Quantifier.NARROW_MAJORITY) : Optional.empty();
        }
        return LARGE.contains(size)
                ? Optional.of(Quantifier.LARGE_MINORITY)
                : SMALL.contains(size) ? Optional.of(Quantifier.SMALL_MINORITY) : Optional.empty();
    }

    private static Optional<Quantifier> single(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "most", "majority" -> Optional.of(Quantifier.MOST);
            case "minority" -> Optional.of(Quantifier.MINORITY);
            case "none", "nobody", "nothing" -> Optional.of(Quantifier.NONE);
            case "everyone", "everybody" -> Optional.of(Quantifier.ALL);
            case "all" -> isAll(tokens, at) ? Optional.of(Quantifier.ALL) : Optional.empty();
            case "no" ->
                tokens.kind(at + 1) == TokenKind.WORD && !tokens.is(at + 1, "longer") && !tokens.is(at + 1, "more")
                        ? Optional.of(Quantifier.NONE)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code of all councils} and {@code in all} are no quantities by themselves. */
    private static boolean isAll(Tokens tokens, int at) {
        return !Set.of("of", "in", "at", "above", "than", "after", "for", "across", "to")
                .contains(tokens.word(at - 1));
    }

    private static Part part(Quantifier quantifier, int at, int length) {
        return new Part(new Meaning.Quantified(quantifier), at, at + length);
    }
}
