package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Sentences;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name or a title that differs from another in a letter or a word: one of the two is a slip. */
final class NameVariantCheck implements TextCheck {

    private static final Set<String> JOINING = WordList.of("of and for to the in with or on");
    private static final Set<String> OPENING =
            WordList.of("See The In Then Both Later For As At But And When While So With From By To On If It One");
    private static final List<String> CONFUSED = List.of("of", "or", "and", "for");
    private static final List<String> ENDINGS = List.of("e", "ing", "ed");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 120;
    private static final int SHORTEST_WORD = 6;

    /**
     * The names of a report.
     *
     * @param first where each stands first
     * @param counts how often each stands
     */
    private record Names(Map<String, Place> first, Map<String, Integer> counts) {}

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Names names = new Names(new LinkedHashMap<>(), new HashMap<>());
        watches.kind(TokenKind.WORD, (line, at) -> {
            if (isName(line, at) && !isContinued(line, at)) {
                name(line, at, names);
            }
        });
        watches.end(() -> compare(names, diagnostics));
    }

    /** A capital and small letters behind it; an initial or an acronym is no such word. */
    private static boolean isName(Line line, int at) {
        String word = line.get(at).text();
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private static boolean isContinued(Line line, int at) {
        boolean joined = JOINING.contains(line.get(at - 1).text()) && line.isApart(at) && line.isApart(at - 1);
        return isName(line, joined ? at - 2 : at - 1) && line.isApart(at);
    }

    private static void name(Line line, int at, Names names) {
        int end = at + 1;
        while (line.isApart(end)) {
            int next = JOINING.contains(line.get(end).text()) && line.isApart(end + 1) ? end + 1 : end;
            if (!isName(line, next) || line.get(next).to() - line.get(at).from() > LONGEST) {
                break;
            }
            end = next + 1;
        }
        if (end > at + 1) {
            int from = withoutOpening(line, at, end);
            String name = line.words(from, end);
            if (name.length() >= SHORTEST && name.length() <= LONGEST) {
                names.first().putIfAbsent(name, line.place(at, end));
                names.counts().merge(name, 1, Integer::sum);
            }
        }
    }

    /** The first word of a sentence has a capital in any case; two more make a name without it. */
    private static int withoutOpening(Line line, int at, int end) {
        int from = line.get(at).from();
        boolean opening = end > at + 2 && OPENING.contains(line.get(at).text());
        return opening && Sentences.start(line.passage().text(), from + 1) == from ? at + 1 : at;
    }

    /** Names that differ in one word, and in that by little: Featherston and Featherstone, Safeguard and Safeguarding. */
    private static void compare(Names names, Diagnostics diagnostics) {
        Set<String> earlier = new HashSet<>();
        for (String name : names.first().keySet()) {
            variants(name).stream()
                    .filter(other -> isRarer(names, name, other, earlier.contains(other)))
                    .findFirst()
                    .ifPresent(other -> report(names, name, other, diagnostics));
            earlier.add(name);
        }
    }

    /** The rarer of two is the slip, and of two as rare the later. */
    private static boolean isRarer(Names names, String name, String other, boolean later) {
        int difference = names.counts().getOrDefault(name, 0) - names.counts().getOrDefault(other, 0);
        return difference < 0 || (difference == 0 && later);
    }

    private static void report(Names names, String name, String other, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.NAME_VARIANT,
                names.first().getOrDefault(name, Place.startOf("content")),
                "\"" + name + "\" is written \"" + other + "\" at "
                        + names.first().get(other),
                "write the name in one way");
    }

    /** {@return what a name may have been meant as: asked for by name, so that each is compared with few others} */
    private static List<String> variants(String name) {
        String[] words = name.split(" ", -1);
        List<String> variants = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            for (String slip : slips(words[at])) {
                variants.add(with(words, at, slip));
            }
        }
        return variants;
    }

    private static String with(String[] words, int at, String word) {
        String[] other = words.clone();
        other[at] = word;
        return String.join(" ", other);
    }

    private static List<String> slips(String word) {
        List<String> slips = new ArrayList<>();
        for (String ending : ENDINGS) {
            if (word.length() >= SHORTEST_WORD) {
                slips.add(word + ending);
            }
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD) {
                slips.add(word.substring(0, word.length() - ending.length()));
            }
        }
        if (CONFUSED.contains(word)) {
            CONFUSED.stream().filter(other -> !other.equals(word)).forEach(slips::add);
        }
        return slips;
    }
}
