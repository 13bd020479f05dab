package dev.foreword.source.yaml;

import java.util.Optional;

/** What can be wrong with a value that stands behind its key on one line; most of it is cured by quotation marks. */
final class ValueFaults {

    /** What YAML gives a meaning of its own at the beginning of a value (YAML 1.2.2, 5.3). */
    private static final String INDICATORS = "@`%*&!|>";

    private static final int LONGEST_SHOWN = 60;

    private final String key;
    private final String value;
    private final int at;

    private ValueFaults(String key, String value, int at) {
        this.key = key;
        this.value = value;
        this.at = at;
    }

    /** {@return what is wrong with the value of a line; empty when nothing can be seen} */
    static Optional<YamlFault> of(YamlLine line) {
        String key = line.hasKey() ? line.key() + ": " : "- ";
        return line.value().isEmpty() ? Optional.empty() : new ValueFaults(key, line.value(), line.valueStart()).find();
    }

    /** {@return whether the quote or bracket that a value begins with is closed in it} */
    static boolean isClosed(String value) {
        char first = value.charAt(0);
        return (first == '"' || first == '\'')
                ? new ValueFaults("", value, 0).closing(first) >= 0
                : new Brackets(value).closing() >= 0;
    }

    private Optional<YamlFault> find() {
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            return quotes(first);
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return isBlockText() ? Optional.empty() : mustStandInQuotes("a value that begins with " + first);
        }
        if (first == '[' || first == '{') {
            return brackets(first);
        }
        if (value.startsWith("- ")) {
            return fault(
                    "a list doesn’t begin beside its key",
                    "write each item on a line of its own below \"" + key.strip() + "\"");
        }
        return colon();
    }

    /** {@code |} and {@code >} alone begin a text of several lines. */
    private boolean isBlockText() {
        String rest = value.substring(1).strip();
        return (value.charAt(0) == '|' || value.charAt(0) == '>')
                && (rest.isEmpty() || rest.startsWith("#") || (rest.length() <= 2 && !rest.contains(" ")));
    }

    private Optional<YamlFault> quotes(char quote) {
        int close = closing(quote);
        if (close < 0) {
            return Optional.empty();
        }
        String rest = value.substring(close + 1).strip();
        if (rest.isEmpty() || rest.startsWith("#")) {
            return Optional.empty();
        }
        if (value.charAt(value.length() - 1) != quote || value.length() < 3) {
            return fault("only a part of this value stands in quotes", "write " + shown(quoted(value)));
        }
        String what = quote == '\''
                ? "an apostrophe ends this text too early"
                : "quotes within quotes end this text too early";
        return fault(what, "write " + shown(quoted(value.substring(1, value.length() - 1))));
    }

    /** Where the text that begins with a quotation mark ends; −1 when it doesn’t on this line. */
    private int closing(char quote) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean doubled = quote == '\'' && c == quote && i + 1 < value.length() && value.charAt(i + 1) == quote;
            if (doubled || (quote == '"' && c == '\\')) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    private Optional<YamlFault> brackets(char open) {
        int close = new Brackets(value).closing();
        if (close < 0) {
            return Optional.empty();
        }
        String rest = value.substring(close + 1).strip();
        if (!rest.isEmpty() && !rest.startsWith("#")) {
            return mustStandInQuotes("a value that begins with " + open);
        }
        String inner = value.substring(1, close).strip();
        if (!inner.isEmpty() && "@%`".indexOf(inner.charAt(0)) >= 0) {
            return mustStandInQuotes("a value with " + inner.charAt(0) + " behind a bracket");
        }
        return open == '{' ? comma(inner) : Optional.empty();
    }

    /** In braces, a second colon before the next comma belongs to a key that has none before it. */
    private Optional<YamlFault> comma(String inner) {
        int first = inner.indexOf(": ");
        int second = first < 0 ? -1 : inner.indexOf(": ", first + 1);
        if (second < 0 || inner.substring(first, second).chars().anyMatch(c -> ",[{\"'".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        String next = inner.substring(inner.lastIndexOf(' ', second) + 1, second);
        return fault("a comma is missing in these braces", "put one before \"" + next + "\"");
    }

    private Optional<YamlFault> colon() {
        int colon = value.endsWith(":") ? value.length() - 1 : value.indexOf(": ");
        if (colon < 0) {
            return Optional.empty();
        }
        String rest = value.substring(colon + 1).strip();
        if (rest.startsWith("[") || rest.startsWith("{")) {
            return fault(
                    "two keys stand on this line",
                    "write \"" + value.substring(0, colon) + ":\" on a line of its own, indented under \"" + key.strip()
                            + "\"");
        }
        if (value.startsWith("“") && value.endsWith("”")) {
            return fault(
                    "these quotes are curly, and only straight ones keep a value together",
                    "write " + shown(quoted(value.substring(1, value.length() - 1))));
        }
        return mustStandInQuotes("a value with a colon and a blank in it");
    }

    private Optional<YamlFault> mustStandInQuotes(String what) {
        return fault(what + " must stand in quotes", "write " + shown(quoted(value)));
    }

    private Optional<YamlFault> fault(String message, String help) {
        return Optional.of(new YamlFault(at, value.length(), message, help));
    }

    private String shown(String right) {
        return right.length() <= LONGEST_SHOWN
                ? key + right
                : key + right.charAt(0) + "…" + right.charAt(0) + ", with " + right.charAt(0) + " round the whole text";
    }

    /** A text in the quotation marks that it has none of; with both kinds in it, apostrophes are doubled. */
    static String quoted(String text) {
        if (!text.contains("\"") && !text.contains("\\")) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }
}
