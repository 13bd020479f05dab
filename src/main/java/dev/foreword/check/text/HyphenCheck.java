package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.TokenKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word that lost its hyphen is one that the same report writes with it elsewhere; well-known ones are known anyway. */
final class HyphenCheck implements TextCheck {

    private static final Set<String> KNOWN = Set.of(
            "child-centred",
            "evidence-based",
            "long-term",
            "short-term",
            "decision-making",
            "looked-after",
            "cost-effective");
    private static final int SHORTEST = 8;
    private static final int SHORTEST_LEFT = 3;
    private static final int SHORTEST_RIGHT = 4;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Map<String, String> hyphened = new HashMap<>();
        KNOWN.forEach(word -> hyphened.put(word.replace("-", ""), word));
        Map<String, Spot> first = new LinkedHashMap<>();
        watches.words(Set.of("-"), (line, at) -> hyphened(line, at, hyphened));
        watches.kind(TokenKind.WORD, (line, at) -> {
            String word = withoutEnding(line.word(at));
            if (word.length() >= SHORTEST
                    && Letters.areSmall(word)
                    && !first.containsKey(word)
                    && line.isOwn(at, at + 1)) {
                first.put(word, new Spot(line, at));
            }
        });
        Slips slips = new Slips(Rule.LOST_HYPHEN, diagnostics);
        watches.end(() -> first.forEach((word, spot) -> {
            String joined = hyphened.get(word);
            if (joined != null) {
                spot.tell(slips, "\"%s\" has no hyphen here", "write \"" + joined + "\" throughout");
            }
        }));
    }

    private static void hyphened(Line line, int at, Map<String, String> hyphened) {
        String left = line.word(at - 1);
        String right = line.get(at + 1).text();
        boolean word = line.get(at).is(TokenKind.HYPHEN)
                && left.length() >= SHORTEST_LEFT
                && right.length() >= SHORTEST_RIGHT
                && Letters.areSmall(left)
                && Letters.areSmall(right);
        if (word && line.isOwn(at - 1, at + 2)) {
            hyphened.put(left + right, left + "-" + right.toLowerCase(Locale.ROOT));
        }
    }

    /** {@code childcentred’s} is the same word. */
    private static String withoutEnding(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe < 0 ? word : word.substring(0, apostrophe);
    }
}
