package dev.foreword.source.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an author did in YAML that the library couldn’t read. The library says where it could go no further, and in
 * its own words; here the lines are looked at as they were meant, from the first to that one, and the first that can’t be
 * right is blamed.
 */
final class YamlFaults {

    /** A text of more lines isn’t meant to be one. */
    private static final int FURTHEST = 200;

    private final List<String> lines;
    private final int last;

    /** The columns at which keys may begin, the innermost first. */
    private final Deque<Integer> levels = new ArrayDeque<>();

    private YamlLine before = YamlLine.of("");

    /** The column of the key of a text of several lines, or of brackets that aren’t closed on their line; −1 outside. */
    private int textOf = -1;

    private YamlFaults(List<String> lines, int last) {
        this.lines = lines;
        this.last = last;
    }

    /** A fault and the line that it is on, counted from 0. */
    record Found(int line, YamlFault fault) {}

    /**
     * {@return the first line that can’t be right, and why; empty when none is seen}
     *
     * @param yaml the piece
     * @param last the last line to look at, from 0
     */
    static Optional<Found> find(String yaml, int last) {
        List<String> lines = yaml.lines().toList();
        return new YamlFaults(lines, Math.min(lines.size() - 1, last)).find();
    }

    private Optional<Found> find() {
        for (int i = 0; i <= last; i++) {
            Optional<YamlFault> fault = fault(i);
            if (fault.isPresent()) {
                return Optional.of(new Found(i, fault.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<YamlFault> fault(int at) {
        String text = lines.get(at);
        YamlLine line = YamlLine.of(text);
        if (line.isBlank() || (line.start() > textOf && textOf >= 0)) {
            return Optional.empty();
        }
        textOf = -1;
        if (text.charAt(line.start()) == '\t') {
            return Optional.of(new YamlFault(
                    line.start(), 1, "a tab stands before this line’s words", "indent with blanks, not with tabs"));
        }
        Optional<YamlFault> fault = (line.hasKey() ? level(line) : ofText(line))
                .or(() -> line.hasKey() || line.isItem() ? ValueFaults.of(line) : Optional.empty())
                .or(() -> unclosed(line, at));
        if (line.value().startsWith("|") || line.value().startsWith(">")) {
            textOf = line.keyStart();
        }
        before = line;
        return fault;
    }

    /** What is opened on a line may be closed on a later one; what stands between isn’t looked at. */
    private Optional<YamlFault> unclosed(YamlLine line, int at) {
        String value = line.value();
        boolean opens = !value.isEmpty() && "[{\"'".indexOf(value.charAt(0)) >= 0;
        if (!opens || ValueFaults.isClosed(value)) {
            return Optional.empty();
        }
        List<String> further = lines.subList(at, Math.min(lines.size(), at + FURTHEST));
        if (ValueFaults.isClosed(String.join(" ", further).substring(line.valueStart()))) {
            textOf = line.keyStart();
            return Optional.empty();
        }
        String what = "[{".indexOf(value.charAt(0)) >= 0 ? "bracket" : "quotation mark";
        return Optional.of(
                new YamlFault(line.valueStart(), 1, "this " + what + " is never closed", "close it on this line"));
    }

    /** A line without a key is an item of a list, or goes on with the text above it, or is a slip. */
    private Optional<YamlFault> ofText(YamlLine line) {
        String words = line.text().strip();
        if (line.isItem() || "[{\"'".indexOf(words.charAt(0)) >= 0) {
            return Optional.empty();
        }
        if (words.equals("---") || words.equals("...")) {
            return Optional.of(new YamlFault(
                    0, words.length(), "what stands behind this line would not be read", "remove the line"));
        }
        if (words.startsWith("![")) {
            return Optional.of(new YamlFault(
                    line.keyStart(),
                    words.length(),
                    "a picture is named here by keys, and not as Markdown",
                    "write two lines: \"image: map.png\" and \"alt: what it shows\""));
        }
        String key = line.keyWithoutBlank();
        int length = words.length();
        if (key != null) {
            return Optional.of(new YamlFault(
                    line.keyStart(),
                    key.length() + 1,
                    "a colon behind a key needs a blank behind it",
                    "write \"" + key + ": " + words.substring(key.length() + 1).strip() + "\""));
        }
        boolean goesOn = before.hasKey()
                && line.start() > before.keyStart()
                && !before.value().isEmpty();
        if (goesOn) {
            return Optional.empty();
        }
        return Optional.of(new YamlFault(
                line.keyStart(),
                length,
                "this line has no key with a colon",
                withColon(words) + "; text that goes on from the line above is indented"));
    }

    /** A word and an equals sign, or two words, are a key and its value, of which the colon is missing. */
    private static String withColon(String words) {
        int end = 0;
        while (end < words.length() && (Character.isLetterOrDigit(words.charAt(end)) || words.charAt(end) == '_')) {
            end++;
        }
        String rest = words.substring(end).strip();
        boolean sign = !rest.isEmpty() && "=：".indexOf(rest.charAt(0)) >= 0;
        String value = sign ? rest.substring(1).strip() : rest;
        return end > 0 && (sign || (!value.isEmpty() && !value.contains(" ")))
                ? "write \"" + words.substring(0, end) + ": " + value + "\""
                : "write it as \"key: value\"";
    }

    /** Keys of one level begin in one column; those of a lower level follow a key that has no value of its own. */
    private Optional<YamlFault> level(YamlLine line) {
        int column = line.keyStart();
        while (!levels.isEmpty() && levels.peek() > column && levels.contains(column)) {
            levels.pop();
        }
        boolean same = !levels.isEmpty() && levels.peek() == column;
        boolean deeper = levels.isEmpty() || levels.peek() < column;
        if (same || (deeper && mayBegin(line))) {
            if (!same) {
                levels.push(column);
            }
            return Optional.empty();
        }
        return Optional.of(new YamlFault(
                line.start(),
                Math.max(1, line.colon() - line.start()),
                "\"" + line.key() + "\" isn’t in line with the keys that it belongs to",
                deeper
                        ? "indent it as far as " + (before.hasKey() ? "\"" + before.key() + "\"" : "the line")
                                + " above it"
                        : "indent it by " + levels.peek() + " blanks, as the key above it, or as those further out"));
    }

    private boolean mayBegin(YamlLine line) {
        return levels.isEmpty()
                || line.isItem()
                || (before.hasKey() && before.value().isEmpty());
    }
}
