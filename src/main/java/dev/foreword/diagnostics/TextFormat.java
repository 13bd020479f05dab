package dev.foreword.diagnostics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a problem for people: place, severity and rule first, then the line itself with the fault underlined, then
 * what to do.
 *
 * <pre>
 * content/r/01-one.md:3:9: error[unknown-reference]: nothing here has the id "fig-demnd"
 *    | see [](#fig-demnd) for
 *    |     ^^^^^^^^^^^^^^
 *    help: did you mean "fig-demand"?
 * </pre>
 */
public final class TextFormat {

    private static final int WIDEST = 100;

    /** Two of a kind are told one by one. */
    private static final int FEWEST_FOLDED = 3;

    private static final int MOST_LINES = 8;

    private final Function<Place, String> lines;

    /**
     * @param lines gives the text of a place's line, or an empty string when it can't be had
     */
    public TextFormat(Function<Place, String> lines) {
        this.lines = lines;
    }

    /**
     * {@return the problems, each with a line break at its end; those of one file that say the same are told once, with how
     * many there are and where}
     *
     * @param all the problems, in order
     */
    public List<String> format(List<Diagnostic> all) {
        record Kind(Rule rule, Severity severity, String file, String message, String help) {}
        Map<Kind, List<Diagnostic>> kinds = all.stream()
                .collect(Collectors.groupingBy(
                        d -> new Kind(d.rule(), d.severity(), d.place().file(), d.message(), d.help()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return kinds.values().stream()
                .flatMap(alike -> alike.size() < FEWEST_FOLDED ? alike.stream() : Stream.of(alike.get(0)))
                .sorted(Diagnostic.ORDER)
                .map(d -> format(d)
                        + others(kinds.getOrDefault(
                                new Kind(d.rule(), d.severity(), d.place().file(), d.message(), d.help()), List.of(d))))
                .toList();
    }

    private static String others(List<Diagnostic> alike) {
        if (alike.size() < FEWEST_FOLDED) {
            return "";
        }
        List<String> lines = alike.stream()
                .skip(1)
                .map(d -> Integer.toString(d.place().line()))
                .distinct()
                .toList();
        int more = lines.size() - MOST_LINES;
        return "   the same " + (alike.size() - 1) + " times more: on " + (lines.size() == 1 ? "line " : "lines ")
                + lines.stream().limit(MOST_LINES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " others" : "") + "\n";
    }

    /** {@return the problem as one or more lines, with a line break at the end} */
    public String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(printable(diagnostic.place().toString()))
                .append(": ")
                .append(diagnostic.severity().label())
                .append('[')
                .append(diagnostic.rule().id())
                .append("]: ")
                .append(printable(diagnostic.message()))
                .append('\n');
        appendExcerpt(out, diagnostic.place());
        if (!diagnostic.help().isEmpty()) {
            out.append("   help: ").append(printable(diagnostic.help())).append('\n');
        }
        return out.toString();
    }

    private void appendExcerpt(StringBuilder out, Place place) {
        String line = lines.apply(place);
        int start = place.column() - 1;
        if (start > line.length()) {
            return;
        }
        // A long line is cut to a window around the fault, before anything is done with it.
        int from = line.length() <= WIDEST ? 0 : Math.max(0, Math.min(start - WIDEST / 3, line.length() - WIDEST));
        int to = Math.min(line.length(), from + WIDEST);
        String shown = printable(line.substring(from, to));
        if (shown.isBlank()) {
            return;
        }
        String before = from > 0 ? "…" : "";
        String after = to < line.length() ? "…" : "";
        out.append("   | ").append(before).append(shown).append(after).append('\n');
        int marks = Math.max(1, Math.min(place.length(), to - start));
        out.append("   | ")
                .append(" ".repeat(before.length() + start - from))
                .append("^".repeat(marks))
                .append('\n');
    }

    /** A tab is one column, and a control character could move the terminal's cursor. */
    private static String printable(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c == '\t' ? ' ' : Character.isISOControl(c) ? '�' : c);
        }
        return out.toString();
    }
}
