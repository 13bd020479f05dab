package dev.foreword.language;

import java.util.Set;

/** Finds where an address on the web, for post or of a document ends. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "doi");
    private static final String TRAILING = ".,;:!?)”’\"'";

    private final String text;

    /** The run without blanks that was looked at last, so that one of any length is looked through once. */
    private int runEnd;

    private boolean runIsMail;

    Addresses(String text) {
        this.text = text;
    }

    /**
     * {@return where the address that begins with a word ends, or 0 when none does}
     *
     * @param from where the word begins
     * @param end where its letters end
     */
    int end(int from, int end) {
        if (end >= text.length()) {
            return 0;
        }
        char next = text.charAt(end);
        boolean scheme = next == ':' && end + 1 < text.length() && !Character.isWhitespace(text.charAt(end + 1));
        boolean web = (scheme && SCHEMES.contains(text.substring(from, end)))
                || (next == '.' && end - from == 3 && text.startsWith("www", from));
        return web || isMail(from, next) ? trimmed(end) : 0;
    }

    private boolean isMail(int from, char next) {
        boolean joins = next == '@' || next == '.' || next == '-' || next == '_' || Character.isDigit(next);
        if (!joins) {
            return false;
        }
        if (from >= runEnd) {
            look(from);
        }
        return runIsMail;
    }

    private void look(int from) {
        runEnd = endOfRun(from);
        String run = text.substring(from, runEnd);
        int at = run.indexOf('@');
        int dot = run.indexOf('.', Math.max(0, at));
        runIsMail = at > 0 && dot > at && dot < run.length() - 1;
    }

    private int trimmed(int from) {
        int end = endOfRun(from);
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
