package dev.foreword.citation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that tell sources of one author and year apart: 2018a, 2018b, in the order of the bibliography (CSL
 * 1.0.2, disambiguate-add-year-suffix).
 */
final class YearLetters {

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
    private static final Pattern UNDATED = Pattern.compile("no date|n\\.d\\.|forthcoming", Pattern.CASE_INSENSITIVE);

    private final Map<String, Character> letters = new HashMap<>();

    /**
     * @param keys the sources that are cited
     * @param citation gives a source as the text cites it
     * @param entry gives it as the bibliography has it
     */
    YearLetters(Collection<String> keys, UnaryOperator<String> citation, UnaryOperator<String> entry, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Map<String, List<String>> alike = new TreeMap<>();
        keys.forEach(key -> alike.computeIfAbsent(citation.apply(key), k -> new ArrayList<>())
                .add(key));
        alike.forEach((words, same) -> {
            if (same.size() > 1
                    && (YEAR.matcher(words).find() || UNDATED.matcher(words).find())) {
                same.sort(Comparator.comparing(entry, collator));
                for (int i = 0; i < same.size(); i++) {
                    letters.put(same.get(i), (char) ('a' + i));
                }
            }
        });
    }

    /** {@return a text with the letter of a source behind its year; the same text when it needs none} */
    String in(String text, String key) {
        Character letter = letters.get(key);
        if (letter == null) {
            return text;
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return year.replaceFirst("$0" + letter);
        }
        return UNDATED.matcher(text).replaceFirst("$0-" + letter);
    }

    /** {@return what of a text begins with its year; all of it when it has none} */
    static String fromYear(String text) {
        Matcher year = YEAR.matcher(text);
        Matcher undated = UNDATED.matcher(text);
        return year.find() ? text.substring(year.start()) : undated.find() ? text.substring(undated.start()) : text;
    }
}
