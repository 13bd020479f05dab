package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A value as the author wrote it, without its quotes.
 *
 * @param text the value
 * @param place where its first character stands
 */
public record Scalar(String text, Place place) {

    /** {@return another text at the same place} */
    public Scalar withText(String other) {
        return new Scalar(other, place);
    }

    /** {@return the parts of the text between semicolons, without blanks around them and without empty ones} */
    public List<Scalar> split() {
        List<Scalar> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf(';', from);
            int to = end < 0 ? text.length() : end;
            String part = text.substring(from, to);
            if (!part.isBlank()) {
                int blanks = part.length() - part.stripLeading().length();
                String words = part.strip();
                parts.add(new Scalar(words, place.shifted(from + blanks, words.length())));
            }
            from = to + 1;
        }
        return parts;
    }
}
