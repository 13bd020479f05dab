package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import java.util.List;
import java.util.Set;

/** Phrases that lost a word or a letter, or kept one too many. */
final class BrokenPhraseCheck implements TextCheck {

    private static final Set<String> MISSPELT = WordList.of("teh adn taht recieve seperate occured goverment");

    private static final Set<String> GROUND = Set.of("ground", "grounds");
    private static final List<String> BEHIND_GROUND = List.of("that", "of", "floor", "level", "staff");
    private static final Set<String> TIMES = Set.of("crucial", "critical", "present");
    private static final Set<String> AMOUNTS = Set.of("number", "range", "variety");
    private static final List<String> BEHIND_AMOUNT = List.of(
            "of", "that", "which", "in", "for", "is", "on", "and", "from", "between", "below", "above", "to", "by",
            "with");

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.DOUBLED_WORD, diagnostics);
        watches.words(MISSPELT, (line, at) -> tell(line, at, 1, slips));
        watches.words(Set.of("term"), (line, at) -> {
            if (line.are(at - 1, "in", "term", "of")) {
                slips.tell(line, at - 1, at + 2, MESSAGE, HELP);
            }
        });
        watches.words(TIMES, (line, at) -> {
            if (line.word(at - 1).equals("at")
                    && (line.word(at + 1).equals("time") || line.word(at + 1).equals("times"))) {
                slips.tell(line, at - 1, at + 2, MESSAGE, HELP);
            }
        });
        watches.words(GROUND, (line, at) -> ground(line, at, slips));
        watches.words(AMOUNTS, (line, at) -> amount(line, at, slips));
        watches.words(Set.of("a", "the"), (line, at) -> article(line, at, slips));
    }

    private static final String MESSAGE = "\"%s\" looks as if something was lost or left";
    private static final String HELP = "read the sentence again";

    private static void tell(Line line, int at, int words, Slips slips) {
        slips.tell(line, at, at + words, MESSAGE, HELP);
    }

    /** {@code on the grounds that}, {@code on the ground floor}. */
    private static void ground(Line line, int at, Slips slips) {
        boolean lost = line.are(at - 2, "on", "the")
                && line.isApart(at + 1)
                && BEHIND_GROUND.stream().noneMatch(line.word(at + 1)::startsWith);
        if (lost) {
            tell(line, at - 2, 3, slips);
        }
    }

    /** {@code a number children} lost its {@code of}. */
    private static void amount(Line line, int at, Slips slips) {
        String next = line.word(at + 1);
        boolean noun = line.get(at + 1).is(TokenKind.WORD)
                && next.equals(line.get(at + 1).text())
                && next.endsWith("s");
        boolean lost = noun
                && line.word(at - 1).equals("a")
                && line.isApart(at)
                && line.isApart(at + 1)
                && BEHIND_AMOUNT.stream().noneMatch(next::startsWith);
        if (lost) {
            tell(line, at - 1, 3, slips);
        }
    }

    private static void article(Line line, int at, Slips slips) {
        String next = line.word(at + 1);
        boolean second = next.equals("a")
                || next.equals("an")
                || (next.equals("the") && line.word(at).equals("a"));
        if (second && line.isApart(at + 1) && !line.get(at - 1).is(TokenKind.HYPHEN)) {
            tell(line, at, 2, slips);
        }
    }
}
