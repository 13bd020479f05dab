package dev.foreword.source.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds words that are known beforehand, such as acronyms, in a text: whole ones, and of two that begin at one place the
 * longer. They are looked up by their first letter and their length, so that thousands of them cost a text no more than a
 * few.
 */
final class Phrases {

    /** How whole words are told. */
    enum Kind {
        /** As they are written. */
        EXACT,
        /** In large or small letters, perhaps with the s of a plural, and in no compound with a hyphen. */
        INFLECTED
    }

    /**
     * Words that were found.
     *
     * @param from where they begin
     * @param to where they end, with the s of a plural
     * @param phrase what they were found by
     */
    record Found(int from, int to, String phrase) {}

    private final Kind kind;
    private final Set<String> phrases = new HashSet<>();
    private final Map<Character, NavigableSet<Integer>> lengths = new HashMap<>();

    /** @param phrases what is looked for; of the kind INFLECTED in small letters */
    Phrases(Collection<String> phrases, Kind kind) {
        this.kind = kind;
        for (String phrase : phrases) {
            if (!phrase.isEmpty()) {
                this.phrases.add(phrase);
                lengths.computeIfAbsent(phrase.charAt(0), c -> new TreeSet<>()).add(phrase.length());
            }
        }
    }

    /** {@return the words in a text, in order} */
    List<Found> in(String text) {
        String folded = kind == Kind.EXACT ? text : small(text);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Found> here = isPart(text, at - 1) ? Optional.empty() : at(folded, at);
            here.ifPresent(found::add);
            at = here.map(Found::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Found> at(String text, int from) {
        for (int length :
                lengths.getOrDefault(text.charAt(from), new TreeSet<>()).descendingSet()) {
            int to = from + length;
            if (to <= text.length() && phrases.contains(text.substring(from, to))) {
                String phrase = text.substring(from, to);
                if (kind == Kind.INFLECTED && to < text.length() && text.charAt(to) == 's' && !isPart(text, to + 1)) {
                    return Optional.of(new Found(from, to + 1, phrase));
                }
                if (!isPart(text, to)) {
                    return Optional.of(new Found(from, to, phrase));
                }
            }
        }
        return Optional.empty();
    }

    /** A character at a time, so that places stay right. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        text.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
        return small.toString();
    }

    /** {@return whether a character would belong to a word beside it} */
    private boolean isPart(String text, int at) {
        boolean inside = at >= 0 && at < text.length();
        return inside
                && (Character.isLetterOrDigit(text.charAt(at)) || (kind == Kind.INFLECTED && text.charAt(at) == '-'));
    }
}
