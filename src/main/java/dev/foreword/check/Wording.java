package dev.foreword.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as its words, for comparing it with another: without punctuation, case and Markdown.
 *
 * @param words in lower case
 */
record Wording(List<String> words) {

    /** Texts are compared by runs of three words, as is usual in finding copies (Broder 1997, “shingles”). */
    private static final int RUN = 3;

    static Wording of(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}'%£]+", " ");
        return new Wording(
                letters.isBlank() ? List.of() : Arrays.asList(letters.strip().split(" ")));
    }

    /** {@return whether another text stands in this one, word for word} */
    boolean contains(Wording other) {
        return other.words.isEmpty() || Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** {@return how much of another text stands in this one, from 0 to 1} */
    double share(Wording other) {
        List<String> theirs = other.runs();
        Set<String> ours = new HashSet<>(runs());
        return theirs.isEmpty()
                ? 0
                : (double) theirs.stream().filter(ours::contains).count() / theirs.size();
    }

    private List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
