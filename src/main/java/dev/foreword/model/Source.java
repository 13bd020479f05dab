package dev.foreword.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that figures are cited from.
 *
 * @param key what the text calls it
 * @param title its title, or what it is
 * @param author who wrote it; may be empty
 * @param publisher who published it; may be empty
 * @param date when, as printed; may be empty
 * @param url where it can be read; may be empty
 */
public record Source(String key, String title, String author, String publisher, String date, String url) {

    /** {@return the source in a line: author, title, publisher, date} */
    public String words() {
        return Stream.of(author, title, publisher, date)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
