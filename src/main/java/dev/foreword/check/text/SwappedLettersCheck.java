package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A word that stands once, and is another of the report’s words with two letters swapped. */
final class SwappedLettersCheck implements TextCheck {

    private static final Pattern WORD = Pattern.compile("(?=[a-z]{6})(?<![\\p{L}’'-])[a-z]{6,}+(?![\\p{L}’'-])");
    private static final int OFTEN = 2;

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        text.each(WORD, Hint.NONE, (m, place) -> {
            String word = m.group().toLowerCase(Locale.ROOT);
            counts.merge(word, 1, Integer::sum);
            places.putIfAbsent(word, place);
        });
        places.forEach((word, place) -> {
            if (counts.getOrDefault(word, 0) == 1) {
                check(word, place, counts, diagnostics);
            }
        });
    }

    private static void check(String word, Place place, Map<String, Integer> counts, Diagnostics diagnostics) {
        for (int i = 1; i < word.length() - 1; i++) {
            char[] letters = word.toCharArray();
            char swapped = letters[i];
            letters[i] = letters[i + 1];
            letters[i + 1] = swapped;
            String other = new String(letters);
            if (!other.equals(word) && counts.getOrDefault(other, 0) >= OFTEN) {
                diagnostics.report(
                        Rule.SWAPPED_LETTERS,
                        place,
                        "\"" + word + "\" looks like \"" + other + "\" with two letters swapped",
                        "correct it, if it is");
                return;
            }
        }
    }
}
