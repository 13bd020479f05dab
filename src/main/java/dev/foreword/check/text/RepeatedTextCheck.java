package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A paragraph that stands twice, word for word or nearly so.
 *
 * <p>Two paragraphs are compared when they share a run of five words; they are the same when the runs that they share are
 * more than 80 in 100 of all theirs, which is a word or two in a sentence.
 */
final class RepeatedTextCheck implements TextCheck {

    private static final int RUN = 5;
    private static final int FEWEST_WORDS = 14;
    private static final double SAME = 0.6;
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, List<Integer>> byRun = new HashMap<>();
        List<Set<String>> runs = new ArrayList<>();
        List<Passage> passages = text.prose()
                // Two figures often have one source or one subtitle.
                .filter(p -> p.role() != Passage.Role.NOTE && p.role() != Passage.Role.CAPTION)
                .toList();
        for (Passage passage : passages) {
            Set<String> own = runs(passage.text());
            Set<Integer> near = new HashSet<>();
            own.forEach(run -> near.addAll(byRun.getOrDefault(run, List.of())));
            near.stream()
                    .sorted()
                    .filter(i -> isSame(runs.get(i), own))
                    .findFirst()
                    .ifPresent(i -> report(passages.get(i), passage, diagnostics));
            own.forEach(
                    run -> byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(runs.size()));
            runs.add(own);
        }
    }

    private static Set<String> runs(String text) {
        List<String> words = BLANKS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; words.size() >= FEWEST_WORDS && i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common >= SAME * Math.max(a.size(), b.size());
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
