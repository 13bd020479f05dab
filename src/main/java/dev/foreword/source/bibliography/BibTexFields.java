package dev.foreword.source.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of an entry.
 *
 * @param written by their names in lower case, as they are written
 */
record BibTexFields(Map<String, String> written) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([_%&#~$^{}])");
    private static final Pattern TILDE =
            Pattern.compile("\\{?\\\\textasciitilde(?:\\{\\}|\\b)\\}?|\\\\~\\{\\}|\\$\\\\sim\\$");
    private static final Pattern URL = Pattern.compile("\\\\url\\s*\\{([^{}]+)\\}|(https?://\\S+)");

    BibTexFields {
        Map<String, String> lower = new TreeMap<>();
        written.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        written = lower;
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** {@return a field as readers see it; empty when it isn’t there} */
    String text(String name) {
        return Latex.plain(raw(name)).text();
    }

    /** {@return the first of several fields that is there} */
    String first(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return a title with what stands behind its colon} */
    String title(String name, String below) {
        return has(below) ? text(name) + ": " + text(below) : text(name);
    }

    /** {@return a field in which nothing is LaTeX but what managers escape: addresses and their like} */
    String verbatim(String name) {
        String plain = TILDE.matcher(raw(name)).replaceAll("~");
        Matcher url = URL.matcher(plain);
        String bare = url.matches() && url.group(1) != null ? url.group(1) : plain;
        return ESCAPE.matcher(bare).replaceAll("$1").replaceAll("[{}]", "").strip();
    }

    /** {@return the address in a field that may have one among its words; empty when there is none} */
    String address(String name) {
        Matcher url = URL.matcher(raw(name));
        return url.find()
                ? new BibTexFields(Map.of("url", url.group(1) == null ? url.group(2) : url.group(1))).verbatim("url")
                : "";
    }

    /** {@return a field as it is written; empty when it isn’t there} */
    String raw(String name) {
        return written.getOrDefault(name, "");
    }

    /** {@return these, and what is missing of them from those of the book that they are a part of} */
    BibTexFields within(BibTexFields parent) {
        Map<String, String> all = new TreeMap<>(parent.written);
        all.put("booktitle", parent.raw("title"));
        all.remove("title");
        all.putAll(written);
        return new BibTexFields(all);
    }
}
