package dev.foreword.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what an author probably meant: the known words nearest to the one that was written. */
public final class Suggestions {

    private static final int MOST_LISTED = 12;

    private Suggestions() {}

    /**
     * {@return a help line that offers the nearest known word, or lists the known words when none is near}
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
        String list = known.stream().sorted().limit(MOST_LISTED).collect(Collectors.joining(", "));
        int left = known.size() - MOST_LISTED;
        return "the " + what + " are: " + list + (left > 0 ? " and " + left + " more" : "");
    }

    /** {@return up to three known words near enough to be a slip of the pen, nearest first} */
    public static List<String> nearest(String written, Collection<String> known) {
        record Candidate(String word, int distance) {}
        String from = written.toLowerCase(Locale.ROOT);
        int reach = Math.max(1, from.length() / 3);
        List<Candidate> near = new ArrayList<>();
        for (String word : known) {
            int distance = distance(from, word.toLowerCase(Locale.ROOT), reach);
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

    /** The optimal string alignment distance; anything over the limit comes back as the limit plus one. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
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
