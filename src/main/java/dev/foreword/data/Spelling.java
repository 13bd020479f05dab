package dev.foreword.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Names that look alike are one name: whatever the width of their blanks, the shape of their apostrophes and dashes, and
 * whether an accent is a character of its own. Whoever reads a table sees no difference, so nobody can write it.
 */
public final class Spelling {

    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u2032\u00B4`\uFF07";
    private static final String QUOTES = "\u201C\u201D\u201E\u2033\uFF02";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private Spelling() {}

    /** {@return the spelling that all names share that look like this one} */
    public static String plain(String name) {
        return isPlain(name) ? name : simplified(composed(name));
    }

    /** {@return whether two names look alike} */
    public static boolean isSame(String a, String b) {
        return a.equals(b) || plain(a).equals(plain(b));
    }

    /** {@return the position of a name among names, itself or the first that looks like it} */
    public static OptionalInt find(List<String> names, String wanted) {
        int exact = names.indexOf(wanted);
        int found = exact >= 0
                ? exact
                : names.stream().map(Spelling::plain).toList().indexOf(plain(wanted));
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Nearly all names are made of letters with single blanks between them. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean doubled = c == ' ' && before == ' ';
            if (c < ' ' || c > '~' || c == '`' || doubled) {
                return false;
            }
            before = c;
        }
        return before != ' ' || name.isEmpty();
    }

    private static String composed(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String simplified(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = simple(name.charAt(i));
            boolean doubled = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (c != '\0' && !doubled) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    private static char simple(char c) {
        if (UNSEEN.indexOf(c) >= 0) {
            return '\0';
        }
        if (Blanks.isBlank(c)) {
            return ' ';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        return QUOTES.indexOf(c) >= 0 ? '"' : DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    /**
     * {@return what the first of two names has in place of what the second has, where they begin to differ, such as
     * {@code no-break space (U+00A0) where the other has space (U+0020)}}
     */
    public static String difference(String a, String b) {
        List<String> first = characters(a);
        List<String> second = characters(b);
        int at = 0;
        while (at < Math.min(first.size(), second.size()) && first.get(at).equals(second.get(at))) {
            at++;
        }
        return named(first, at) + " where the other has " + named(second, at);
    }

    /** What a reader takes for one character each: blanks in a row, a letter with its accent. */
    private static List<String> characters(String name) {
        List<String> characters = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int last = characters.size() - 1;
            boolean joins = last >= 0
                    && (isMark(c)
                            || (Blanks.isBlank(c)
                                    && Blanks.isBlank(characters.get(last).charAt(0))));
            if (joins) {
                characters.set(last, characters.get(last) + c);
            } else {
                characters.add(String.valueOf(c));
            }
        }
        return characters;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || UNSEEN.indexOf(c) >= 0;
    }

    private static String named(List<String> characters, int at) {
        if (at >= characters.size()) {
            return "nothing";
        }
        return characters.get(at).codePoints().mapToObj(Spelling::nameOf).collect(Collectors.joining(" and "));
    }

    /** Unicode’s names of letters are long; the letter itself says more. */
    private static String nameOf(int character) {
        if (character < 128 && Character.isLetterOrDigit(character)) {
            return "“" + Character.toString(character) + "”";
        }
        String name = Character.getName(character);
        String code = String.format(Locale.ROOT, "U+%04X", character);
        return name == null ? code : name.toLowerCase(Locale.ROOT) + " (" + code + ")";
    }
}
