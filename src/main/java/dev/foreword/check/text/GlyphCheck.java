package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** What scanning and copying leave behind: letters among digits, years run together, the number of a note stuck to a word. */
final class GlyphCheck implements TextCheck {

    /** Tried on single short tokens that hold both digits and letters, which are few. */
    private static final Pattern LETTER_AMONG_DIGITS =
            Pattern.compile("\\d*(?:\\d[OolI]\\d|\\dO+$|^[Ol]\\d{2,})[OolI\\d]*");

    private static final int LONGEST_NUMBER = 20;
    private static final int TWO_YEARS = 6;
    private static final int LONGEST_NOTE = 3;

    /** Behind these, a number belongs to them: {@code para.12}. */
    private static final Set<String> NUMBERED = WordList.of("para paras vol fig chap art sect ref");

    /**
     * Words that sentences begin with, and whose rest doesn’t follow a letter that stands for something: not “There”, for “T
     * here” may be a quantity T.
     */
    private static final Set<String> OPENERS = WordList.of(
            "The They Their These Those Though Through Three This That Then When While Which What With Without Within"
                    + " Many Most More Much Some Since She However Children Councils Both Between Because Before But"
                    + " During Despite Each Even Every Few From Government Local Not One Our Over Our People Such Under"
                    + " Years Yet You Young We Two Ten Who Why Would Will Women Work");

    /** Letters that stand for something often enough to begin a sentence: {@code Y cost more}. */
    private static final String VARIABLES = "KNPTVXYZ";

    /** Words that follow a letter that stands for something: {@code B was dearer}. */
    private static final Set<String> BEHIND_LETTERS = WordList.of(
            "and are but can cost costs could did does equals fell for from gives grade group had has have may means"
                    + " might must not opposed plus rate rates rose said says score shall should shows stands than then"
                    + " voted was were will with would");

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Slips slips = new Slips(Rule.GLYPH, diagnostics);
        watches.kind(TokenKind.CODE, (line, at) -> letterAmongDigits(line, at, slips));
        watches.kind(TokenKind.NUMBER, (line, at) -> joinedYears(line, at, slips));
        watches.words(Set.of(".", ",", ";"), (line, at) -> stuckNote(line, at, slips));
        watches.kind(TokenKind.WORD, (line, at) -> splitWord(line, at, slips));
    }

    private static void letterAmongDigits(Line line, int at, Slips slips) {
        String code = line.get(at).text();
        String text = code.substring(code.lastIndexOf('.') + 1);
        if (text.length() <= LONGEST_NUMBER && LETTER_AMONG_DIGITS.matcher(text).matches()) {
            int from = line.get(at - 1).is(TokenKind.CURRENCY) ? at - 1 : at;
            slips.tell(
                    line,
                    from,
                    at + 1,
                    "\"%s\" has a letter among its digits",
                    "write the digit 0 for the letter O, and 1 for l or I");
        }
    }

    private static void joinedYears(Line line, int at, Slips slips) {
        Token number = line.get(at);
        String text = number.text();
        boolean years = text.length() == TWO_YEARS
                && (text.startsWith("19") || text.startsWith("20"))
                && text.charAt(4) <= '2'
                && text.chars().allMatch(Character::isDigit);
        boolean alone = "£,.".indexOf(line.charAt(number.from() - 1)) < 0 && ",.".indexOf(line.charAt(number.to())) < 0;
        if (years && alone) {
            slips.tell(
                    line,
                    at,
                    at + 1,
                    "\"%s\" looks like two years without the stroke between them",
                    "write it as 2010/11");
        }
    }

    private static void stuckNote(Line line, int at, Slips slips) {
        Token number = line.get(at + 1);
        boolean stuck = number.is(TokenKind.NUMBER)
                && number.text().length() <= LONGEST_NOTE
                && number.text().chars().allMatch(Character::isDigit)
                && line.isGlued(at + 1)
                && Character.isWhitespace(line.charAt(number.to()));
        if (stuck && line.isGlued(at) && isLowerCase(line.get(at - 1)) && !NUMBERED.contains(line.word(at - 1))) {
            slips.tell(
                    line,
                    at,
                    at + 2,
                    "\"%s\": a number is stuck to the end of a word, as if it were a note’s",
                    "write a footnote, [^label], or a blank");
        }
    }

    /** At least three small letters end it. */
    private static boolean isLowerCase(Token word) {
        String text = word.text();
        return word.is(TokenKind.WORD) && text.length() >= 3 && Letters.areSmall(text.substring(text.length() - 3));
    }

    /** {@code T he}: a capital alone at the beginning of a sentence, and behind it what looks like the rest of a word. */
    private static void splitWord(Line line, int at, Slips slips) {
        Token word = line.get(at);
        char capital = word.text().charAt(0);
        if (word.text().length() > 1 || capital < 'B' || capital > 'Z' || capital == 'I') {
            return;
        }
        Token before = line.get(at - 1);
        boolean stop = before.is(TokenKind.MARK) && ".!?;".contains(before.text()) && !line.isGlued(at);
        boolean numbered =
                at == 1 && before.is(TokenKind.NUMBER) && before.text().length() <= LONGEST_NOTE;
        boolean begins = at == 0 || stop || numbered;
        if (begins && line.isApart(at + 1) && isRest(capital, line.get(at + 1))) {
            slips.tell(line, at, at + 2, "\"%s\" looks like one word that was broken", "take out the blank");
        }
    }

    private static boolean isRest(char capital, Token next) {
        boolean letter = VARIABLES.indexOf(capital) >= 0 || BEHIND_LETTERS.contains(next.text());
        return OPENERS.contains(capital + next.text()) || (!letter && isLowerCase(next));
    }
}
