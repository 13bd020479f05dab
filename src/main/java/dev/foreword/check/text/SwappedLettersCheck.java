package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.TokenKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** A word that stands once, and is another of the report’s words with two letters swapped. */
final class SwappedLettersCheck implements TextCheck {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final int OFTEN = 2;

    /** How often a word stands, and where first. */
    private static final class Count {
        private final Spot first;
        private int times;

        Count(Spot first) {
            this.first = first;
        }
    }

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Map<String, Count> counts = new LinkedHashMap<>();
        watches.kind(TokenKind.WORD, (line, at) -> {
            String word = line.get(at).text();
            if (isLikelyWord(word) && !isJoined(line, at) && line.isOwn(at, at + 1)) {
                counts.computeIfAbsent(word, w -> new Count(new Spot(line, at))).times++;
            }
        });
        watches.end(() -> counts.forEach((word, count) -> {
            if (count.times == 1) {
                check(word, count.first, counts, diagnostics);
            }
        }));
    }

    private static boolean isLikelyWord(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && Letters.areSmall(word);
    }

    private static boolean isJoined(Line line, int at) {
        return line.get(at - 1).is(TokenKind.HYPHEN) || line.get(at + 1).is(TokenKind.HYPHEN);
    }

    private static void check(String word, Spot spot, Map<String, Count> counts, Diagnostics diagnostics) {
        char[] letters = word.toCharArray();
        for (int i = 1; i < letters.length - 1; i++) {
            swap(letters, i);
            String other = new String(letters);
            swap(letters, i);
            Count often = counts.get(other);
            if (often != null && often.times >= OFTEN && !other.equals(word)) {
                diagnostics.report(
                        Rule.SWAPPED_LETTERS,
                        spot.place(),
                        "\"" + word + "\" looks like \"" + other + "\" with two letters swapped",
                        "correct it, if it is");
                return;
            }
        }
    }

    private static void swap(char[] letters, int at) {
        char swapped = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = swapped;
    }
}
