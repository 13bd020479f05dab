package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Sentences;
import dev.foreword.model.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name or a title that differs from another in a letter or a word: one of the two is a slip. */
final class NameVariantCheck implements TextCheck {

    private static final Pattern NAME = Pattern.compile(
            "(?=[A-Z])\\b[A-Z][\\p{Ll}’'-]+(?: (?:of|and|for|to|the|in|with|or|on)(?= [A-Z])| [A-Z][\\p{Ll}’'-]+)+");
    private static final Set<String> OPENING = Set.of(
            "See", "The", "In", "Then", "Both", "Later", "For", "As", "At", "But", "And", "When", "While", "So", "With",
            "From", "By", "To", "On", "If", "It", "One");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 120;

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, Place> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : text.passages()) {
            Matcher m = NAME.matcher(passage.text());
            while (m.find()) {
                String name = withoutOpening(m.group(), passage.text(), m.start());
                if (name.length() >= SHORTEST && name.length() <= LONGEST) {
                    first.putIfAbsent(name, passage.place(m.start(), m.end()));
                    counts.merge(name, 1, Integer::sum);
                }
            }
        }
        Map<String, List<String>> byStart = new HashMap<>();
        first.keySet()
                .forEach(name -> byStart.computeIfAbsent(name.substring(0, 5), k -> new ArrayList<>())
                        .add(name));
        Set<String> told = new HashSet<>();
        byStart.values().forEach(names -> compare(names, counts, first, told, diagnostics));
    }

    /** The first word of a sentence has a capital in any case; two more make a name without it. */
    private static String withoutOpening(String name, String text, int at) {
        boolean opens = Sentences.start(text, at + 1) == at;
        int blank = name.indexOf(' ');
        return opens && name.indexOf(' ', blank + 1) > 0 && OPENING.contains(name.substring(0, blank))
                ? name.substring(blank + 1)
                : name;
    }

    private static void compare(
            List<String> names,
            Map<String, Integer> counts,
            Map<String, Place> first,
            Set<String> told,
            Diagnostics diagnostics) {
        for (String name : names) {
            for (String other : names) {
                boolean rarer = counts.getOrDefault(name, 0) < counts.getOrDefault(other, 0)
                        || (counts.getOrDefault(name, 0).equals(counts.getOrDefault(other, 0))
                                && names.indexOf(name) > names.indexOf(other));
                if (rarer && isVariant(name, other) && told.add(name)) {
                    diagnostics.report(
                            Rule.NAME_VARIANT,
                            first.getOrDefault(name, Place.startOf("content")),
                            "\"" + name + "\" is written \"" + other + "\" at " + first.get(other),
                            "write the name in one way");
                }
            }
        }
    }

    /** Names that differ in one word, and in that by little: Featherston and Featherstone, Safeguard and Safeguarding. */
    private static boolean isVariant(String a, String b) {
        String[] left = a.split(" ", -1);
        String[] right = b.split(" ", -1);
        if (left.length != right.length) {
            return false;
        }
        int differing = 0;
        boolean close = true;
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i])) {
                differing++;
                close &= isSlip(left[i], right[i]);
            }
        }
        return differing == 1 && close;
    }

    private static boolean isSlip(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean ending = longer.startsWith(shorter)
                && shorter.length() >= 6
                && Set.of("e", "ing", "ed").contains(longer.substring(shorter.length()));
        boolean joining = Set.of("of", "or", "and", "for").contains(a)
                && Set.of("of", "or", "and", "for").contains(b);
        return ending || joining;
    }
}
