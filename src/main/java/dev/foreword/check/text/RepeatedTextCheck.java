package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.Tokens;
import dev.foreword.model.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    private static final Set<Passage.Role> NOT_PROSE = Set.of(Passage.Role.HEADING, Passage.Role.CELL);
    private static final double SAME = 0.6;
    private static final long PRIME = 1_000_003;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        List<Passage> passages = new ArrayList<>();
        RunIndex runs = new RunIndex(MOST_PLACES);
        watches.lines(line -> {
            Passage.Role role = line.passage().role();
            // Two figures often have one source or one subtitle, and a tile says what the text says.
            // A pull quote repeats the text, and is checked against it.
            if (!NOT_PROSE.contains(role) && !NOT_COMPARED.contains(role)) {
                long[] own = runs(line.tokens());
                if (own.length > 0) {
                    passages.add(line.passage());
                    runs.add(own);
                }
            }
        });
        watches.end(() -> runs.alike(SAME)
                .forEach((later, earlier) -> report(passages.get(earlier), passages.get(later), diagnostics)));
    }

    /** {@return the runs of a text’s words, by their hashes; none for a short text} */
    private static long[] runs(Tokens tokens) {
        long[] words = new long[tokens.size()];
        int count = 0;
        for (Token token : tokens.all()) {
            if (Character.isLetterOrDigit(token.text().charAt(0))) {
                words[count++] = token.lower().hashCode();
            }
        }
        long[] runs = new long[count < FEWEST_WORDS ? 0 : count - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            for (int word = i; word < i + RUN; word++) {
                runs[i] = runs[i] * PRIME + words[word];
            }
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
