package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.regex.Pattern;

/** A word that stands twice in a row, and phrases that lost a word or a letter. */
final class DoubledWordCheck implements TextCheck {

    private static final Pattern DOUBLED =
            Pattern.compile("(?<![\\p{L}’'-])(?!(?:had|that|bye|very|no|so|ha|Ha) )(\\p{L}{2,}) \\1(?![\\p{L}’'-])");
    private static final Pattern APART = Pattern.compile(
            "(?i)(?<![\\p{L}-])(be|is|are|was|as|to|in) (ever|even|also|the service|the) \\1(?![\\p{L}-])(?! (?:long|well|far|good|much|many|is|are))");
    private static final Pattern BROKEN = Pattern.compile(
            "(?i)\\bin term of\\b|\\bat (?:crucial|critical|present) times?\\b|\\bon the grounds?(?= (?!that|of|floor|level|staff))|\\ba (?:number|range|variety) (?!of|that|which|in|for|is|on|and|from|between|below|above|,|to|by|with)[a-z]+s\\b|\\ba (?:a|an|the)\\b|\\bthe (?:a|an)\\b|\\b(?:teh|adn|taht|recieve|seperate|occured|goverment)\\b");

    private static final Hint HINT = Hint.words(
            "in term of",
            " time",
            "on the ground",
            "a number",
            "a range",
            "a variety",
            "a a ",
            "a an ",
            "a the ",
            "the a",
            "teh",
            "adn",
            "taht",
            "recieve",
            "seperate",
            "occured",
            "goverment");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        text.warn(
                DOUBLED,
                Hint.NONE,
                Rule.DOUBLED_WORD,
                "\"%s\": a word stands twice",
                "take one of them out",
                diagnostics);
        text.warn(
                APART,
                Hint.words(" ever ", " even ", " also ", " the service ", " the "),
                Rule.DOUBLED_WORD,
                "\"%s\": a word stands twice",
                "take one of them out",
                diagnostics);
        text.warn(
                BROKEN,
                HINT,
                Rule.DOUBLED_WORD,
                "\"%s\" looks as if something was lost or left",
                "read the sentence again",
                diagnostics);
    }
}
