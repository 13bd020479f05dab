package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A word that lost its hyphen is one that the same report writes with it elsewhere; well-known ones are known anyway. */
final class HyphenCheck implements TextCheck {

    private static final Pattern HYPHENED = Pattern.compile("(?=[A-Za-z])\\b([A-Za-z]{3,})-([a-z]{4,})\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{8,}+");
    private static final Set<String> KNOWN = Set.of(
            "child-centred",
            "evidence-based",
            "long-term",
            "short-term",
            "decision-making",
            "looked-after",
            "cost-effective");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, String> joined = new HashMap<>();
        KNOWN.forEach(word -> joined.put(word.replace("-", ""), word));
        text.each(HYPHENED, Hint.words("-"), (m, place) -> {
            String word = m.group().toLowerCase(Locale.ROOT);
            joined.put(word.replace("-", ""), word);
        });
        Set<String> told = new HashSet<>();
        text.each(WORD, Hint.NONE, (m, place) -> {
            String word = m.group().toLowerCase(Locale.ROOT);
            if (joined.containsKey(word) && told.add(word)) {
                diagnostics.report(
                        Rule.LOST_HYPHEN,
                        place,
                        "\"" + m.group() + "\" has no hyphen here",
                        "write \"" + joined.get(word) + "\" throughout");
            }
        });
    }
}
