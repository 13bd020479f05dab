package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A paragraph that stands twice, word for word or nearly so.
 *
 * <p>Two paragraphs are compared when they share a run of five words; they are the same when the runs that they share are
 * at least 60 in 100 of all theirs: a word or two of a sentence may differ.
 */
final class RepeatedTextCheck implements TextCheck {

    private static final int RUN = 5;
    private static final int FEWEST_WORDS = 14;
    /** A run that stands in more places is a phrase that everybody uses. */
    private static final int MOST_PLACES = 8;

    private static final Set<Passage.Role> NOT_COMPARED = Set.of(
            Passage.Role.NOTE, Passage.Role.CAPTION, Passage.Role.TILE, Passage.Role.REPEAT, Passage.Role.ALTERNATIVE);

    private static final double SAME = 0.6;
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<Long, List<Integer>> byRun = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        List<Passage> passages = text.prose()
                // Two figures often have one source or one subtitle, and a tile says what the text says.
                // A pull quote repeats the text, and is checked against it.
                .filter(p -> !NOT_COMPARED.contains(p.role()))
                .toList();
        for (Passage passage : passages) {
            Set<Long> own = runs(passage.text());
            int self = sizes.size();
            sizes.add(own.size());
            earlier(own, byRun, sizes).ifPresent(i -> report(passages.get(i), passage, diagnostics));
            for (Long run : own) {
                List<Integer> where = byRun.computeIfAbsent(run, r -> new ArrayList<>(1));
                if (where.size() < MOST_PLACES) {
                    where.add(self);
                }
            }
        }
    }

    /** {@return the first earlier passage that shares enough runs} */
    private static Optional<Integer> earlier(Set<Long> own, Map<Long, List<Integer>> byRun, List<Integer> sizes) {
        Map<Integer, Integer> common = new TreeMap<>();
        for (Long run : own) {
            byRun.getOrDefault(run, List.of()).forEach(i -> common.merge(i, 1, Integer::sum));
        }
        return common.entrySet().stream()
                .filter(e -> e.getValue() >= SAME * Math.max(own.size(), sizes.get(e.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return the runs of a text’s words, by their hashes} */
    private static Set<Long> runs(String text) {
        List<String> words = BLANKS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
        Set<Long> runs = new HashSet<>();
        for (int i = 0; words.size() >= FEWEST_WORDS && i + RUN <= words.size(); i++) {
            long hash = 0;
            for (String word : words.subList(i, i + RUN)) {
                hash = hash * 1_000_003 + word.hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }

    private static void report(Passage earlier, Passage later, Diagnostics diagnostics) {
        boolean exactly = earlier.text().equals(later.text());
        diagnostics.report(
                Rule.REPEATED_TEXT,
                later.place(0, 1),
                "this paragraph stands " + (exactly ? "" : "nearly ") + "the same at " + earlier.place(0, 1),
                "write it once, and refer to it; two copies drift apart");
    }
}
