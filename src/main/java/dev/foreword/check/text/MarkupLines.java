package dev.foreword.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables and lists of which only the lines tell: they run on as one paragraph. */
final class MarkupLines {

    private static final String DASHES = "-–—";
    private static final String BULLETS = "•▪●‣◦■➢";
    private static final Pattern RULE = Pattern.compile("[\\s|:–—-]*+");
    private static final Pattern GRID = Pattern.compile("\\+[-–—=+]{3,}+");
    private static final Pattern HEADING = Pattern.compile("#\\p{Lu}\\p{Ll}++(?: [^#]{0,80}[^#.,;:!?…])?");
    private static final Pattern BULLET = Pattern.compile("[•▪●‣◦■➢] ?\\S.*|[–—*+-] ?\\p{L}.*");
    private static final Pattern ITEM =
            Pattern.compile("(?:\\([a-zA-Z]\\)|[a-zA-Z]\\)|[a-z]\\.|\\(?[ivx]{1,5}+[.)]|[IVX]{1,5}+[.)]"
                    + "|\\(\\d{1,2}\\)|\\d{1,2}\\.\\d{1,2}\\.?) .*|\\d{1,2}[.)]\\p{L}.*");

    /**
     * What is wrong with the lines.
     *
     * @param from where it begins in the text
     * @param to where it ends
     * @param what what it was meant as
     * @param help how it is written here
     */
    record Problem(int from, int to, String what, String help) {}

    private final String text;
    private final List<Integer> starts;

    MarkupLines(String text, Set<Integer> starts) {
        this.text = text;
        this.starts = new ArrayList<>(new TreeSet<>(starts));
    }

    Optional<Problem> problem() {
        return table().or(this::list).or(this::heading);
    }

    private Optional<Problem> table() {
        if (lines(MarkupLines::isRule).findFirst().isPresent()) {
            return problem(
                    0,
                    "a table whose line of hyphens doesn’t fit",
                    "give it as many parts as the first row has: | --- | --- |");
        }
        if (lines(line -> GRID.matcher(line).matches()).findFirst().isPresent()) {
            return problem(0, "a table of another tool", "write rows between bars, and | --- | --- | below the first");
        }
        boolean barred = lines(line -> line.startsWith("|")).count() > 1
                || (starts.size() > 1 && lines(line -> line.contains(" | ")).count() == starts.size());
        return barred
                ? problem(
                        0,
                        "a table without its line of hyphens",
                        "write | --- | --- | below the first row, a part for each column")
                : Optional.empty();
    }

    private static boolean isRule(String line) {
        return line.contains("|")
                && DASHES.chars().anyMatch(c -> line.indexOf(c) >= 0)
                && RULE.matcher(line).matches();
    }

    private Optional<Problem> list() {
        int[] items = lines(line -> ITEM.matcher(line).matches()).toArray();
        if (items.length > 1) {
            return problem(
                    items[0],
                    "a list that isn’t read as one",
                    "begin each item with “- ”, or count on from the first: 1. 2., a) b) or (i) (ii)");
        }
        int[] bullets = lines(line -> BULLET.matcher(line).matches()).toArray();
        boolean one = bullets.length == 1 && BULLETS.indexOf(line(bullets[0]).charAt(0)) >= 0;
        return one || bullets.length > 1
                ? problem(
                        bullets[0],
                        "a list that isn’t read as one",
                        "begin each item on a line of its own with “- ”, and leave a blank line above")
                : Optional.empty();
    }

    /** A hashtag stands in a sentence, or has capitals within; a heading has neither stop nor comma at its end. */
    private Optional<Problem> heading() {
        return starts.size() == 1 && HEADING.matcher(text.strip()).matches()
                ? problem(0, "a heading without a blank behind its mark", "write a blank behind it: ## Heading")
                : Optional.empty();
    }

    private IntStream lines(Predicate<String> like) {
        return IntStream.range(0, starts.size()).filter(i -> like.test(line(i)));
    }

    private Optional<Problem> problem(int line, String what, String help) {
        int from = starts.get(line);
        return Optional.of(new Problem(from, from + line(line).length(), what, help));
    }

    private String line(int index) {
        int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
        return text.substring(Math.min(starts.get(index), text.length()), end).strip();
    }
}
