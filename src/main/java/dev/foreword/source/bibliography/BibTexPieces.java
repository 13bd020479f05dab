package dev.foreword.source.bibliography;

import dev.foreword.diagnostics.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a file of BibTeX into its entries, so that one that can’t be read takes no other with it. What stands between entries
 * is a comment (Patashnik, BibTeXing, 1988).
 */
final class BibTexPieces {

    private static final Pattern BEGINNING =
            Pattern.compile("@([A-Za-z]++)\\s*+([{(])(?:\\s*+([^\\s,{}()\"=]++)\\s*+,)?");

    /**
     * An entry as it is written.
     *
     * @param type the word behind its at sign, in lower case
     * @param key what it goes by; empty for one that has no key
     * @param text from its at sign to its closing bracket
     * @param closed whether there is one
     * @param start where it begins
     */
    record Piece(String type, String key, String text, boolean closed, Place start) {

        /** {@return where a character of the entry stands} */
        Place place(int offset, int length) {
            String before = text.substring(0, Math.min(offset, text.length()));
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            return new Place(
                    start.file(), start.line() + lines, lines == 0 ? start.column() + before.length() : column, length);
        }

        /** {@return where its key stands} */
        Place keyPlace() {
            return place(Math.max(0, text.indexOf(key)), key.length());
        }

        /** {@return where one of its fields begins} */
        Place fieldPlace(String field) {
            Matcher m = Pattern.compile("\\b" + Pattern.quote(field) + "\\s*=", Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            return m.find() ? place(m.start(), field.length()) : keyPlace();
        }
    }

    private final String file;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int line = 1;
    private int counted;

    private BibTexPieces(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<Piece> of(String file, String text) {
        return new BibTexPieces(file, text).cut();
    }

    private List<Piece> cut() {
        Matcher beginning = BEGINNING.matcher(text);
        int from = 0;
        while (from < text.length() && beginning.find(from)) {
            int end = end(beginning.end(2), beginning.group(2).charAt(0));
            boolean closed = end > 0;
            from = closed ? end : -end;
            String entry = text.substring(beginning.start(), from);
            int bracket = beginning.end(2) - 1 - beginning.start();
            String key = beginning.group(3) == null ? "" : beginning.group(3);
            pieces.add(new Piece(
                    beginning.group(1).toLowerCase(Locale.ROOT),
                    key,
                    closed ? braced(entry, bracket) : entry,
                    closed,
                    place(beginning.start())));
        }
        return pieces;
    }

    /** Round brackets may stand in the place of the outer braces; the library knows braces alone. */
    private static String braced(String entry, int bracket) {
        return entry.charAt(bracket) == '{'
                ? entry
                : entry.substring(0, bracket) + '{' + entry.substring(bracket + 1, entry.length() - 1) + '}';
    }

    /** {@return where an entry ends; the negative of where the next begins, or the text ends, when it is never closed} */
    private int end(int from, char open) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c == (open == '{' ? '}' : ')')) {
                return i + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '@' && startsLine(i) && begins(i)) {
                return -i;
            }
        }
        return -text.length();
    }

    /** Within an entry, only what has a key is the next one; an abstract may have an at sign too. */
    private boolean begins(int at) {
        Matcher beginning = BEGINNING.matcher(text).region(at, text.length());
        return beginning.lookingAt() && beginning.group(3) != null;
    }

    private boolean startsLine(int at) {
        return at > 0 && text.charAt(at - 1) == '\n';
    }

    /** Pieces come in order, so lines are counted on. */
    private Place place(int offset) {
        for (; counted < offset; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return Place.at(file, line, offset - text.lastIndexOf('\n', offset - 1));
    }
}
