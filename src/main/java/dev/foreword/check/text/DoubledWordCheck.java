package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import java.util.Set;

/** A word that stands twice in a row, or twice with a word between them that doesn’t part them: {@code be ever be}. */
final class DoubledWordCheck implements TextCheck {

    private static final Set<String> MAY_BE_DOUBLED = WordList.of("had that bye very no so ha Ha");
    private static final Set<String> AROUND = WordList.of("be is are was as to in");
    private static final Set<String> BETWEEN = WordList.of("ever even also the");

    /** {@code as ever as long}, {@code is the is of identity}: behind the second, these make sense of it. */
    private static final Set<String> BEHIND = WordList.of("long well far good much many is are");

    private static final String MESSAGE = "\"%s\": a word stands twice";
    private static final String HELP = "take one of them out";

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.DOUBLED_WORD, diagnostics);
        watches.kind(TokenKind.WORD, (line, at) -> neighbours(line, at, slips));
        watches.words(AROUND, (line, at) -> apart(line, at, slips));
    }

    /** A word and the one before it, with nothing but a blank between them. */
    private static void neighbours(Line line, int at, Slips slips) {
        Token word = line.get(at);
        boolean twice =
                word.text().length() > 1 && word.text().equals(line.get(at - 1).text());
        if (twice
                && line.isApart(at)
                && !MAY_BE_DOUBLED.contains(word.text())
                && !isJoined(line, at - 1, at)
                && line.isOwn(at, at + 1)) {
            slips.diagnostics()
                    .report(
                            slips.rule(),
                            line.place(at, at + 1),
                            MESSAGE.replace("%s", word.text() + " " + word.text()),
                            HELP);
        }
    }

    private static void apart(Line line, int at, Slips slips) {
        int between = line.are(at + 1, "the", "service") ? 2 : BETWEEN.contains(line.word(at + 1)) ? 1 : 0;
        int second = at + 1 + between;
        boolean twice = between > 0 && line.word(second).equals(line.word(at));
        boolean makesSense = BEHIND.contains(line.word(second + 1)) && line.isApart(second + 1);
        if (twice && !makesSense && !isJoined(line, at, second)) {
            slips.tell(line, at, second + 1, MESSAGE, HELP);
        }
    }

    /** {@code to-to to} has a word of two parts, and no doubled one. */
    private static boolean isJoined(Line line, int first, int second) {
        return line.get(first - 1).is(TokenKind.HYPHEN) || line.get(second + 1).is(TokenKind.HYPHEN);
    }
}
