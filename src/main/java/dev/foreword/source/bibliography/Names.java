package dev.foreword.source.bibliography;

import dev.foreword.model.citation.Source.Author;
import java.util.ArrayList;
import java.util.List;

/** Reads names as BibTeX has them: “Family, Given”; and in braces, or without a comma, the name of a body. */
final class Names {

    private Names() {}

    /** {@return a name in which only a comma parts a person’s names} */
    static Author one(String text) {
        String name = text.strip();
        if (name.startsWith("{") && name.endsWith("}")) {
            return new Author(name.substring(1, name.length() - 1), "");
        }
        int comma = name.indexOf(", ");
        boolean person = comma > 0 && comma == name.lastIndexOf(", ") && !name.contains(" and ");
        return person ? new Author(name.substring(0, comma), name.substring(comma + 2)) : new Author(name, "");
    }

    /** {@return the names in a field of BibTeX, parted by “and” outside braces} */
    static List<Author> bibTex(String text) {
        List<Author> all = new ArrayList<>();
        for (String part : parts(text)) {
            String name = part.strip();
            int last = name.lastIndexOf(' ');
            boolean spoken = last > 0 && !name.startsWith("{") && !name.contains(",");
            all.add(spoken ? new Author(name.substring(last + 1), name.substring(0, last)) : one(name));
        }
        return all;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth <= 0 && isAnd(text, at)) {
                parts.add(text.substring(from, at));
                from = at + "and".length();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean isAnd(String text, int at) {
        return text.startsWith("and", at) && isBlank(text, at - 1) && isBlank(text, at + "and".length());
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
