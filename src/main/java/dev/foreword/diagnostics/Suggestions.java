package dev.foreword.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an author probably meant: the known words nearest to the one that was written. */
public final class Suggestions {

    /** So many words are listed whole; more are names of the author’s own, such as rows. */
    private static final int MOST_LISTED = 60;

    private static final int FEWEST_LETTERS = 3;

    /** So many words are compared letter by letter; of more, a few of those that begin alike. */
    private static final int MANY = 300;

    /** A longer word is no slip of the pen. */
    private static final int LONGEST = 80;

    private Suggestions() {}

    /**
     * {@return a help line that offers the nearest known word, or lists the known words when none is near, those first that
     * are most like it}
     *
     * @param written what the author wrote
     * @param known what would have been right
     * @param what what the known words are, in the plural, such as {@code "keys"}
     */
    public static String help(String written, Collection<String> known, String what) {
        List<String> near = nearest(written, known);
        if (!near.isEmpty()) {
            return "did you mean " + near.stream().map(w -> "\"" + w + "\"").collect(Collectors.joining(" or ")) + "?";
        }
        if (known.isEmpty()) {
            return "there are no " + what + " here";
        }
        int most = known.size() <= MOST_LISTED ? MOST_LISTED : MOST_LISTED / 5;
        List<String> list = byLikeness(written, known).limit(most).toList();
        int left = known.size() - list.size();
        return "the " + what + " are: " + String.join(", ", list) + (left > 0 ? " and " + left + " more" : "");
    }

    private static Stream<String> byLikeness(String written, Collection<String> known) {
        String from = written.toLowerCase(Locale.ROOT);
        if (known.size() > MANY) {
            return Stream.concat(
                    known.stream().filter(word -> beginsAlike(word, from)),
                    known.stream().filter(word -> !beginsAlike(word, from)));
        }
        return known.stream()
                .sorted(Comparator.comparingInt((String word) -> -common(from, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean beginsAlike(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && Character.toLowerCase(a.charAt(0)) == Character.toLowerCase(b.charAt(0));
    }

    /** How many letters two words begin with alike. */
    private static int common(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    /** {@return up to three known words that were probably meant: what is called so elsewhere, else the nearest by letters} */
    public static List<String> nearest(String written, Collection<String> known) {
        List<String> synonyms = Synonyms.of(written, known);
        if (!synonyms.isEmpty()) {
            return synonyms;
        }
        List<String> near = byDistance(written.toLowerCase(Locale.ROOT), known);
        return near.isEmpty() ? begunAlike(written.toLowerCase(Locale.ROOT), known) : near;
    }

    private static List<String> byDistance(String from, Collection<String> known) {
        record Candidate(String word, int distance) {}
        if (from.length() > LONGEST) {
            return List.of();
        }
        int reach = Math.max(1, from.length() / 3);
        List<Candidate> near = new ArrayList<>();
        for (String word : compared(from, known, reach)) {
            int distance = distance(from, word.toLowerCase(Locale.ROOT));
            if (distance <= reach) {
                near.add(new Candidate(word, distance));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word));
        int best = near.isEmpty() ? 0 : near.get(0).distance();
        return near.stream()
                .filter(c -> c.distance() == best)
                .limit(3)
                .map(Candidate::word)
                .toList();
    }

    private static List<String> compared(String from, Collection<String> known, int reach) {
        Stream<String> fitting = known.stream().filter(word -> Math.abs(word.length() - from.length()) <= reach);
        return known.size() <= MANY
                ? fitting.toList()
                : fitting.filter(word -> beginsAlike(word, from))
                        .limit(MANY / 5)
                        .toList();
    }

    /** A name that was cut short, or has something behind it, such as the ending of a file. */
    private static List<String> begunAlike(String from, Collection<String> known) {
        List<String> alike = known.stream()
                .filter(word -> Math.min(word.length(), from.length()) >= FEWEST_LETTERS)
                .filter(word -> word.regionMatches(true, 0, from, 0, Math.min(word.length(), from.length())))
                .limit(4)
                .toList();
        return alike.size() <= 3 ? alike : List.of();
    }

    /** The optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
