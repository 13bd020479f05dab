package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.regex.Pattern;

/** What scanning and copying leave behind: letters among digits, years run together, the number of a note stuck to a word. */
final class GlyphCheck implements TextCheck {

    private static final Pattern LETTER_AMONG_DIGITS = Pattern.compile(
            "(?=[£\\dOl])(?<![A-Za-z#])£?\\d*(?:\\d[OolI]\\d|\\d[O]+\\b|\\b[Ol]\\d{2,})[OolI\\d]*(?![A-Za-z])");
    private static final Pattern JOINED_YEARS =
            Pattern.compile("(?=[12])(?<![\\d,.£])(?:19|20)\\d{2}(?:1[0-9]|0[0-9]|2[0-9])(?![\\d,.])");
    private static final Pattern STUCK_NOTE = Pattern.compile(
            "(?=[.,;]\\d)(?<=[a-z]{3})(?<!\\bparas?|\\bvol|\\bfig|\\bchap|\\bart|\\bsect|\\bref)[.,;]\\d{1,3}(?=\\s|$)");
    private static final Pattern SPLIT_WORD = Pattern.compile("[B-HJ-Z](?<=(?:^|[.!?;]\\s|^\\d{1,3}\\s).) [a-z]{3,}");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        text.warn(
                LETTER_AMONG_DIGITS,
                Hint.DIGIT,
                Rule.GLYPH,
                "\"%s\" has a letter among its digits",
                "write the digit 0 for the letter O, and 1 for l or I",
                diagnostics);
        text.warn(
                JOINED_YEARS,
                Hint.DIGIT,
                Rule.GLYPH,
                "\"%s\" looks like two years without the stroke between them",
                "write it as 2010/11",
                diagnostics);
        text.warn(
                STUCK_NOTE,
                Hint.DIGIT,
                Rule.GLYPH,
                "\"%s\": a number is stuck to the end of a word, as if it were a note’s",
                "write a footnote, [^label], or a blank",
                diagnostics);
        text.warn(
                SPLIT_WORD,
                Hint.NONE,
                Rule.GLYPH,
                "\"%s\" looks like one word that was broken",
                "take out the blank",
                diagnostics);
    }
}
