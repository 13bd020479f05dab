package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two footnotes on one page with the same words are one that is used twice. */
final class RepeatedNoteCheck implements TextCheck {

    private static final int SHORTEST = 20;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Map<String, Place> first = new HashMap<>();
        watches.lines(line -> {
            Passage passage = line.passage();
            if (passage.role() == Passage.Role.NOTE && ownLength(passage) >= SHORTEST) {
                check(passage, first, diagnostics);
            }
        });
    }

    private static void check(Passage passage, Map<String, Place> first, Diagnostics diagnostics) {
        String words = passage.text().strip().toLowerCase(Locale.ROOT);
        Place earlier = first.putIfAbsent(passage.page().file() + words, passage.place(0, 1));
        if (earlier != null) {
            diagnostics.report(
                    Rule.REPEATED_NOTE,
                    passage.place(0, 1),
                    "this note has the words of the one at " + earlier,
                    "use one note twice: a mark may stand in several places");
        }
    }

    /** The words of citations are the tool’s, and come again by design. */
    private static int ownLength(Passage passage) {
        return passage.segments().stream()
                .filter(segment -> segment.kind() != Passage.Kind.OTHER)
                .mapToInt(segment -> segment.to() - segment.from())
                .sum();
    }
}
