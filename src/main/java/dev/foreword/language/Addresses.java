package dev.foreword.language;

import java.util.Set;

/** Finds where an address on the web, for post or of a document ends. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "doi");
    private static final String TRAILING = ".,;:!?)”’\"'";

    private Addresses() {}

    /**
     * {@return where the address that begins with a word ends, or 0 when none does}
     *
     * @param from where the word begins
     * @param end where its letters end
     */
    static int end(String text, int from, int end) {
        if (end >= text.length()) {
            return 0;
        }
        char next = text.charAt(end);
        boolean scheme = next == ':' && end + 1 < text.length() && !Character.isWhitespace(text.charAt(end + 1));
        if ((scheme && SCHEMES.contains(text.substring(from, end)))
                || (next == '.' && text.startsWith("www", from) && end - from == 3)) {
            return trimmed(text, end);
        }
        return isMail(text, from, end) ? trimmed(text, end) : 0;
    }

    private static boolean isMail(String text, int from, int end) {
        char next = text.charAt(end);
        if (next != '@' && next != '.' && next != '-' && next != '_' && !Character.isDigit(next)) {
            return false;
        }
        int blank = endOfRun(text, from);
        int at = text.indexOf('@', from);
        return at > from && at < blank && text.indexOf('.', at) > at && text.indexOf('.', at) < blank - 1;
    }

    private static int trimmed(String text, int from) {
        int end = endOfRun(text, from);
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
