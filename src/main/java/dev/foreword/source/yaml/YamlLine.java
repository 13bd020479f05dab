package dev.foreword.source.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A line of YAML as authors write it: dashes of a list, a key, a value.
 *
 * @param text the whole line
 * @param start where its first character that isn’t a blank stands
 * @param keyStart where its key or its text begins, behind the dashes of a list
 * @param colon where the colon behind its key stands; −1 when it has no key
 */
record YamlLine(String text, int start, int keyStart, int colon) {

    static YamlLine of(String line) {
        int start = skipBlanks(line, 0);
        int key = start;
        while (key < line.length() && line.charAt(key) == '-' && endsHere(line, key + 1)) {
            key = skipBlanks(line, key + 1);
        }
        return new YamlLine(line, start, key, colonAfterKey(line, key));
    }

    /** A colon ends a key only with a blank or the end of the line behind it. */
    private static int colonAfterKey(String line, int from) {
        int at = from;
        if (at < line.length() && "[{".indexOf(line.charAt(at)) >= 0) {
            return -1;
        }
        if (at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'')) {
            int close = line.indexOf(line.charAt(at), at + 1);
            at = close < 0 ? line.length() : skipBlanks(line, close + 1);
            return at < line.length() && line.charAt(at) == ':' && endsHere(line, at + 1) ? at : -1;
        }
        while (at < line.length() && !(line.charAt(at) == ':' && endsHere(line, at + 1))) {
            at++;
        }
        return at < line.length() ? at : -1;
    }

    private static boolean endsHere(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    boolean isBlank() {
        return start >= text.length() || text.charAt(start) == '#';
    }

    boolean isItem() {
        return keyStart > start;
    }

    boolean hasKey() {
        return colon >= 0;
    }

    String key() {
        return text.substring(keyStart, colon).strip();
    }

    /** {@return where the value begins: behind the key, or behind the dash of a list} */
    int valueStart() {
        return hasKey() ? skipBlanks(text, colon + 1) : keyStart;
    }

    /** {@return the value, without a comment and blanks at its end; empty when there is none} */
    String value() {
        String value = text.substring(valueStart()).stripTrailing();
        return value.startsWith("#") ? "" : value;
    }

    /** {@return a key whose colon has no blank behind it, such as {@code type:bar}; null when that isn’t so} */
    @Nullable
    String keyWithoutBlank() {
        int at = keyStart;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean key = at > keyStart && at + 1 < text.length() && text.charAt(at) == ':' && text.charAt(at + 1) != '/';
        return key && !hasKey() ? text.substring(keyStart, at) : null;
    }
}
