package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.index.Reading;
import dev.foreword.model.node.AbbreviationNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An acronym is explained where it is first used, in one way. */
final class AcronymCheck implements TextCheck {

    private static final Pattern ACRONYM = Pattern.compile(
            "(?=[A-Z]{3})(?<![\\p{L}\\d&/.-])(?<![A-Z]{2}[ ,])[A-Z]{3,6}(?=s?(?![\\p{L}\\d&/-]))(?![ ,]+[A-Z]{2})");
    private static final Pattern EXPLAINED = Pattern.compile("((?:[\\p{L}’'&-]+,? ){1,9})\\(([A-Z]{2,6})s?\\)");
    private static final Pattern EXPLAINED_BEHIND =
            Pattern.compile("\\b([A-Z]{3,6}) \\((?:the )?([A-Z][\\p{L}’' -]{6,80})\\)");

    /** Known to every reader, or names that stand for nothing else. */
    private static final Set<String> KNOWN = Set.of(
            "BBC", "NHS", "USA", "UNO", "ISBN", "ISSN", "PDF", "CSV", "HTML", "CSS", "SVG", "PNG", "JPEG", "YAML",
            "JSON", "XML", "URL", "HTTP", "HTTPS", "GDP", "VAT", "MPS", "GOV", "AIDS", "HIV", "DVD", "FAQ", "OK", "TV",
            "UTF", "UNICEF", "NATO", "UNESCO", "ASCII", "API", "SQL", "DOI", "JAR", "JDK", "LTS", "II", "III", "IV",
            "VII", "VIII", "XII", "CEO", "CAMHS", "GCSE", "PHD", "ITV", "RFC", "WCAG", "BIB", "CSL", "GFM", "CSVW",
            "ARIA", "JVM", "USB", "SVGZ", "README", "BOM", "GIF", "GPL", "LGPL", "AGPL", "MIT", "BSD", "OFL", "LCD",
            "CPU", "GPU", "RAM", "TBC", "TBD", "TODO", "FIXME");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, String> explained = explanations(text, diagnostics);
        Set<String> told = new HashSet<>();
        text.each(ACRONYM, Hint.NONE, (m, place) -> {
            String acronym = m.group();
            if (!KNOWN.contains(acronym) && !explained.containsKey(acronym) && told.add(acronym)) {
                diagnostics.report(
                        Rule.ACRONYM,
                        place,
                        "\"" + acronym + "\" is never explained",
                        "write the full name with (" + acronym + ") at first use, or *[" + acronym + "]: its meaning");
            }
        });
    }

    private static Map<String, String> explanations(ReportText text, Diagnostics diagnostics) {
        Map<String, String> explained = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        text.pages()
                .forEach(page -> Reading.visit(page, node -> {
                    if (node instanceof AbbreviationNode abbreviation) {
                        explained.putIfAbsent(abbreviation.abbreviation(), initials(abbreviation.expansion()));
                    }
                }));
        text.each(EXPLAINED, Hint.words("("), (m, place) -> {
            String words = fullName(m.group(1), m.group(2));
            String earlier = explained.putIfAbsent(m.group(2), words);
            Place first = places.putIfAbsent(m.group(2), place);
            if (earlier != null && first != null && !words.isEmpty() && !earlier.isEmpty() && !earlier.equals(words)) {
                diagnostics.report(
                        Rule.ACRONYM,
                        place,
                        "\"" + m.group(2) + "\" was explained in other words at " + first,
                        "explain it once, in one way");
            }
        });
        text.each(
                EXPLAINED_BEHIND,
                Hint.words("("),
                (m, place) -> explained.putIfAbsent(m.group(1), initials(m.group(2))));
        return explained;
    }

    /** {@return the words before the brackets that begin with the acronym’s letters; empty when they don’t} */
    private static String fullName(String before, String acronym) {
        String[] words = before.strip().split(" ", -1);
        for (int from = Math.max(0, words.length - acronym.length() - 3); from < words.length; from++) {
            boolean begins = !words[from].isEmpty()
                    && words[from].substring(0, 1).equalsIgnoreCase(acronym.substring(0, 1))
                    && Character.isUpperCase(words[from].charAt(0));
            if (begins) {
                return initials(String.join(" ", Arrays.copyOfRange(words, from, words.length)));
            }
        }
        return "";
    }

    private static String initials(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    }
}
