package dev.foreword.source.bibliography;

import dev.foreword.language.WordList;
import dev.foreword.model.citation.Source.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads names as BibTeX has them: “Family, Given”; and in braces, or without a comma, the name of a body. */
final class Names {

    /** Words that no person is called, so that a body needs no braces: “Ministry of Justice”. */
    private static final Set<String> OF_BODIES = WordList.of("of for the in on at & and");

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
            boolean body = name.startsWith("{") && name.endsWith("}") && name.indexOf('}') == name.length() - 1;
            Author author = body ? one(name) : person(name);
            all.add(new Author(bare(author.family()), bare(author.given())));
        }
        return all;
    }

    /** The three forms of a person’s name: “First von Last”, “von Last, First” and “von Last, Jr, First”. */
    private static Author person(String name) {
        List<String> parts = parts(name, ',');
        if (parts.size() == 1) {
            return spoken(name);
        }
        String given = parts.get(parts.size() - 1).strip();
        String family = String.join("", parts.subList(0, parts.size() - 1)).replaceAll("\\s+", " ");
        return new Author(family.strip(), given);
    }

    /** A family name begins with its first word in small letters, such as “van”; else it is the last word. */
    private static Author spoken(String name) {
        List<String> words = parts(name, ' ');
        if (words.stream().anyMatch(OF_BODIES::contains)) {
            return new Author(name, "");
        }
        int family = words.size() - 1;
        for (int i = words.size() - 2; i > 0; i--) {
            family = isSmall(words.get(i)) ? i : family;
        }
        return new Author(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    private static String bare(String name) {
        return name.replaceAll("[{}]", "");
    }

    /** {@return the parts of a text between marks that stand outside braces} */
    private static List<String> parts(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && c == mark) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
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
