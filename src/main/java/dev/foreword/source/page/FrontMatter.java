package dev.foreword.source.page;

import dev.foreword.source.yaml.Keys;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a page’s text, between two lines of three hyphens.
 *
 * @param yaml its lines
 * @param firstLine the line of the file on which they begin
 * @param body the rest, with empty lines in place of the front matter so that every line keeps its number
 * @param fault what is wrong with the lines around it
 */
record FrontMatter(String yaml, int firstLine, String body, Optional<Fault> fault) {

    /**
     * What is wrong with how front matter begins or ends.
     *
     * @param line the line of the file
     * @param length how much of it is to blame
     * @param message what is wrong
     * @param help what to do
     */
    record Fault(int line, int length, String message, String help) {}

    private static final String FENCE = "---";

    /** Below this line nobody looks for front matter any more. */
    private static final int DEEPEST = 20;

    /**
     * {@return the two parts of a page’s file}
     *
     * @param text the file
     * @param keys what front matter may say, by which it is known where its lines are missing
     */
    static FrontMatter cut(String text, Keys keys) {
        List<String> lines = text.lines().toList();
        int first = firstKey(lines, keys);
        int open = first - 1;
        boolean fenced = !lines.isEmpty() && isFence(lines.get(0));
        if (fenced) {
            open = 0;
        } else if (first < 0 || (first > 0 && !isFenceLike(lines.get(open)))) {
            return new FrontMatter("", 1, text, Optional.empty());
        }
        int close = open + 1;
        while (close < lines.size() && !isFence(lines.get(close)) && (fenced || !isFenceLike(lines.get(close)))) {
            close++;
        }
        boolean closed = close < lines.size() && isFence(lines.get(close));
        Optional<Fault> fault = fault(lines, open, closed);
        int end = closed || close < lines.size() ? close : endOfKeys(lines, open + 1);
        String yaml = String.join("\n", lines.subList(open + 1, end));
        int after = closed || isFenceLike(lineAt(lines, end)) ? end + 1 : end;
        String body =
                "\n".repeat(after) + String.join("\n", lines.subList(Math.min(after, lines.size()), lines.size()));
        return new FrontMatter(yaml, open + 2, closed && fault.isEmpty() ? bodyOf(text, after) : body, fault);
    }

    /** The text below its first lines, with line breaks in their place. */
    private static String bodyOf(String text, int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return "\n".repeat(lines) + text.substring(at);
    }

    private static Optional<Fault> fault(List<String> lines, int open, boolean closed) {
        if (open < 0) {
            return Optional.of(new Fault(
                    1,
                    lines.get(0).length(),
                    "these lines about the page don’t stand between lines of three hyphens",
                    "put a line \"---\" above them and one below"));
        }
        String opening = lines.get(open).strip();
        if (!opening.equals(FENCE)) {
            return Optional.of(new Fault(
                    open + 1,
                    opening.length(),
                    "lines about the page stand between lines of three hyphens, and this is \"" + opening + "\"",
                    "write \"---\" above them and below"));
        }
        if (open > 0) {
            return Optional.of(new Fault(
                    open + 1,
                    FENCE.length(),
                    "these lines about the page don’t begin on the first line of the file",
                    "remove what stands above them, blank lines too"));
        }
        return closed
                ? Optional.empty()
                : Optional.of(new Fault(
                        1,
                        FENCE.length(),
                        "the front matter that begins here is never closed",
                        "end it with a line \"---\""));
    }

    /** The first line that says something about the page, if only blank lines, a comment and fences stand above it. */
    private static int firstKey(List<String> lines, Keys keys) {
        for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
            String line = lines.get(i);
            int colon = Math.max(line.indexOf(':'), line.indexOf('='));
            if (colon > 0 && keys.find(line.substring(0, colon).strip()).isPresent()) {
                return i;
            }
            boolean passed = line.isBlank() || isFenceLike(line) || line.startsWith("<!--");
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    private static int endOfKeys(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank() && !isDash(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static boolean isFenceLike(String line) {
        String bare = line.strip();
        return (bare.length() > 1 && bare.chars().allMatch(c -> c == '-')) || bare.equals("+++") || isDash(line);
    }

    /** Word makes one dash of three hyphens. */
    private static boolean isDash(String line) {
        return line.strip().equals("—")
                || line.strip().equals("–")
                || line.strip().equals("—-");
    }

    private static String lineAt(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
