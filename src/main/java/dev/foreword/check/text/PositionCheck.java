package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import java.util.Set;

/** A reference names what it means; “above” and “page 10” are wrong on another screen, and in the next edition. */
final class PositionCheck implements TextCheck {

    private static final Set<String> THINGS = WordList.of("""
            graph graphs chart charts figure figures table tables box boxes diagram diagrams map maps picture pictures image
            images infographic infographics timeline timelines example examples""");

    private static final Set<String> PLACES = WordList.of("above below overleaf opposite");
    private static final Set<String> AS = WordList.of("as was were is are");
    private static final Set<String> SAID =
            WordList.of("stated noted described mentioned discussed outlined shown explained");
    private static final Set<String> GIVEN = Set.of("shown", "given");
    private static final Set<String> OTHER_PAGES = Set.of("previous", "next", "following");
    private static final Set<String> NUMBERED =
            WordList.of("chapter graph figure table annex appendix footnote recommendation");
    private static final int LONGEST_NUMBER = 2;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.POSITION_WORDS, diagnostics);
        watches.words(PLACES, (line, at) -> {
            int from = position(line, at);
            if (from < at || line.word(at).equals("overleaf")) {
                point(line, from, at + 1, slips);
            }
        });
        watches.words(Set.of("page", "p"), (line, at) -> page(line, at, slips));
        if (text.isReport()) {
            watches.words(NUMBERED, (line, at) -> numbered(line, at, slips));
        }
    }

    /** {@return where the words begin that point to {@code above} or {@code below}; the place itself when none do} */
    private static int position(Line line, int at) {
        String before = line.word(at - 1);
        boolean given = GIVEN.contains(before) || line.are(at - 2, "set", "out");
        int thing = !given ? at - 1 : GIVEN.contains(before) ? at - 2 : at - 3;
        if (THINGS.contains(line.word(thing))) {
            return determiner(line, thing);
        }
        int said = SAID.contains(before) ? at - 1 : line.are(at - 2, "set", "out") ? at - 2 : at;
        int as = line.word(said - 1).equals("already") ? said - 2 : said - 1;
        if (said < at && !line.word(at).equals("opposite") && AS.contains(line.word(as))) {
            return as;
        }
        return before.equals("see") || before.equals("as") ? at - 1 : at;
    }

    /** {@code see the table}, {@code this table}. */
    private static int determiner(Line line, int thing) {
        String before = line.word(thing - 1);
        if (before.equals("the") && line.word(thing - 2).equals("see")) {
            return thing - 2;
        }
        return before.equals("the") || before.equals("this") || before.equals("see") ? thing - 1 : thing;
    }

    private static void page(Line line, int at, Slips slips) {
        String before = line.word(at - 1);
        boolean led = before.equals("on") || before.equals("see") || before.equals("at");
        int number = line.word(at + 1).equals(".") ? at + 2 : at + 1;
        boolean numbered = line.get(number).is(TokenKind.NUMBER)
                && (number > at + 1 || line.word(at).equals("page"));
        boolean beside = before.equals("opposite") || before.equals("facing");
        boolean other = OTHER_PAGES.contains(before) && line.word(at - 2).equals("the");
        String preposition = line.word(at - 3);
        if (led && numbered) {
            point(line, at - 1, number + 1, slips);
        } else if (beside && line.word(at).equals("page")) {
            point(line, at - 1, at + 1, slips);
        } else if (other && (preposition.equals("on") || preposition.equals("over") || preposition.equals("see"))) {
            point(line, at - 3, at + 1, slips);
        }
    }

    private static void point(Line line, int from, int to, Slips slips) {
        slips.tell(
                line,
                from,
                to,
                "\"%s\" points to a place on the page, which isn’t the same for every reader",
                "refer to it by its id: [](#id)");
    }

    /** {@code see Chapter 3}, {@code (Annex B}: not where a title or another report is spoken of. */
    private static void numbered(Line line, int at, Slips slips) {
        Token before = line.get(at - 1);
        boolean led = before.is("see") || before.is("in") || (before.is("(") && line.isGlued(at));
        char ahead = line.charAt(before.from() - 1);
        if (led && ahead != '“' && isNumber(line, at + 1) && !line.word(at + 2).equals("of")) {
            slips.tell(
                    line,
                    at - 1,
                    at + 2,
                    "\"%s\" was numbered by hand",
                    "refer to it by its id, and the number is written for you: [](#id)");
        }
    }

    private static boolean isNumber(Line line, int at) {
        Token number = line.get(at);
        String text = number.text();
        boolean letter = text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'F';
        boolean digits = number.is(TokenKind.NUMBER)
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(Character::isDigit);
        char behind = line.charAt(number.to());
        return (letter || digits) && line.isApart(at) && behind != '.' && !Character.isLetterOrDigit(behind);
    }
}
