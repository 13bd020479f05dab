package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.WordList;
import java.util.List;
import java.util.Set;

/** What an editor left in the text for someone else. */
final class LeftoverCheck implements TextCheck {

    /** In capitals; {@code tbc} in small letters too. */
    private static final Set<String> SHOUTED = WordList.of("TODO FIXME TBC TBD tbc XXX");

    private static final Set<String> NEEDED = WordList.of("figure source citation");
    private static final List<String> BRACKETED = List.of("insert", "check", "add", "ref");
    private static final int LONGEST_NOTE = 60;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.LEFTOVER, diagnostics);
        watches.words(WordList.of("todo fixme tbc tbd xxx"), (line, at) -> {
            if (SHOUTED.contains(line.get(at).text())) {
                tell(line, at, at + 1, slips);
            }
        });
        watches.words(WordList.of("read ipsum confirmed added this needed"), (line, at) -> phrase(line, at, slips));
        watches.words(Set.of("["), (line, at) -> bracket(line, at, slips));
        watches.words(Set.of("?"), (line, at) -> questions(line, at, slips));
    }

    /** By its last word: {@code should read}, {@code lorem ipsum}, {@code to be confirmed}, {@code source needed}. */
    private static void phrase(Line line, int at, Slips slips) {
        String before = line.word(at - 1);
        boolean toBe = line.are(at - 2, "to", "be") && line.get(at - 2).text().equals("to");
        boolean two = switch (line.get(at).text()) {
            case "read" -> before.equals("should");
            case "ipsum" -> before.equals("lorem");
            case "this" -> line.get(at - 1).text().equals("check");
            case "needed" -> NEEDED.contains(line.get(at - 1).text());
            default -> false;
        };
        boolean three =
                toBe && (line.word(at).equals("confirmed") || line.word(at).equals("added"));
        if (two || three) {
            tell(line, three ? at - 2 : at - 1, at + 1, slips);
        }
    }

    /** {@code [check figure]}. */
    private static void bracket(Line line, int at, Slips slips) {
        String first = line.isGlued(at + 1) ? line.get(at + 1).text() : "";
        if (BRACKETED.stream().noneMatch(first::startsWith)) {
            return;
        }
        for (int end = at + 2; line.get(end).from() <= line.get(at).to() + LONGEST_NOTE + first.length(); end++) {
            if (line.word(end).equals("]")) {
                tell(line, at, end + 1, slips);
                return;
            }
            if (end >= line.tokens().size()) {
                return;
            }
        }
    }

    private static void questions(Line line, int at, Slips slips) {
        boolean first = !line.word(at - 1).equals("?") || !line.isGlued(at);
        int end = at + 1;
        while (line.word(end).equals("?") && line.isGlued(end)) {
            end++;
        }
        if (first && end > at + 1) {
            tell(line, at, end, slips);
        }
    }

    private static void tell(Line line, int from, int to, Slips slips) {
        slips.tell(line, from, to, "\"%s\" looks like a note among editors", "settle it, and take it out");
    }
}
