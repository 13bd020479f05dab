package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the acronyms of a report were explained as: in brackets behind their names, or before them. */
final class Explanations {

    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 80;
    private static final int SHORTEST = 6;

    private final Diagnostics diagnostics;
    private final Map<String, String> explained = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Explanations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void defined(String acronym, String words) {
        explained.putIfAbsent(acronym, initials(words));
    }

    boolean explain(String acronym) {
        return explained.containsKey(acronym);
    }

    /** Looks at what an opening bracket holds: an acronym behind its name, or a name behind its acronym. */
    void bracket(Line line, int at) {
        String inside = Acronyms.of(line.get(at + 1));
        if (!inside.isEmpty() && line.word(at + 2).equals(")")) {
            behindName(line, at, inside);
            return;
        }
        String before = Acronyms.of(line.get(at - 1));
        int from = line.word(at + 1).equals("the") ? at + 2 : at + 1;
        if (before.length() > 2 && line.isApart(at) && line.get(from).isCapitalised()) {
            nameBehind(line, from, before);
        }
    }

    private void behindName(Line line, int at, String acronym) {
        int from = at;
        int words = 0;
        while (words < MOST_WORDS && isPartOfName(line.get(from - 1))) {
            from--;
            words += line.isApart(from) || from == 0 ? 1 : 0;
        }
        if (from == at || !line.isApart(at) || !line.isOwn(from, at + 3)) {
            return;
        }
        String name = fullName(line.words(from, at), acronym);
        String earlier = explained.putIfAbsent(acronym, name);
        Place place = line.place(from, at + 3);
        Place first = places.putIfAbsent(acronym, place);
        if (earlier != null && first != null && !name.isEmpty() && !earlier.isEmpty() && !earlier.equals(name)) {
            diagnostics.report(
                    Rule.ACRONYM,
                    place,
                    "\"" + acronym + "\" was explained in other words at " + first,
                    "explain it once, in one way");
        }
    }

    private void nameBehind(Line line, int from, String acronym) {
        int end = from;
        while (isPartOfName(line.get(end))
                && line.get(end).to() - line.get(from).from() <= LONGEST) {
            end++;
        }
        String name = line.words(from, end);
        if (line.word(end).equals(")") && name.length() >= SHORTEST && line.isOwn(from - 2, end + 1)) {
            explained.putIfAbsent(acronym, initials(name));
        }
    }

    private static boolean isPartOfName(Token token) {
        boolean mark = token.is("&") || token.is(",") || token.is("’") || token.is("'");
        return token.is(TokenKind.WORD) || token.is(TokenKind.HYPHEN) || mark;
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
