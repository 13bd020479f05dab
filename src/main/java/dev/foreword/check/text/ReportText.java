package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.passage.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a report, or of the pages that belong to none.
 *
 * @param site the site
 * @param pages its pages, in reading order
 * @param lines their passages, in reading order
 */
record ReportText(ResolvedSite site, List<Page> pages, List<Line> lines) {

    /**
     * A passage with what is often asked of it.
     *
     * @param passage the passage
     * @param lower its text in lower case
     * @param digit whether it holds a digit
     */
    record Line(Passage passage, String lower, boolean digit) {
        static Line of(Passage passage) {
            String text = passage.text();
            boolean digit = false;
            for (int i = 0; i < text.length() && !digit; i++) {
                digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            }
            return new Line(passage, text.toLowerCase(Locale.ROOT), digit);
        }
    }

    /** {@return the passages, in reading order} */
    List<Passage> passages() {
        return lines.stream().map(Line::passage).toList();
    }

    /** Is told of a match. */
    interface Finding {
        void report(Matcher match, Place place);
    }

    /** {@return the passages that run as sentences} */
    Stream<Passage> prose() {
        return passages().stream().filter(p -> p.role() != Passage.Role.HEADING && p.role() != Passage.Role.CELL);
    }

    /** Shows each match of a pattern in the author’s own words. */
    void each(Pattern pattern, Hint hint, Finding finding) {
        for (Line line : lines) {
            if (!hint.fits(line)) {
                continue;
            }
            Passage passage = line.passage();
            Matcher m = pattern.matcher(passage.text());
            while (m.find()) {
                if (isOwn(passage, m.start()) && isOwn(passage, m.end() - 1)) {
                    finding.report(m, passage.place(m.start(), m.end()));
                }
            }
        }
    }

    /** {@return whether a character is the author’s own, and no title, code, reference or value} */
    static boolean isOwn(Passage passage, int at) {
        return passage.segments().stream()
                .anyMatch(s -> s.from() <= at
                        && at < s.to()
                        && (s.kind() == Passage.Kind.WORDS || s.kind() == Passage.Kind.EVIDENCE));
    }

    /** Reports each match of a pattern with one message. */
    void warn(Pattern pattern, Hint hint, Rule rule, String message, String help, Diagnostics diagnostics) {
        each(
                pattern,
                hint,
                (m, place) -> diagnostics.report(
                        rule, place, message.replace("%s", m.group().strip()), help));
    }
}
