package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that stands twice in a row, and phrases that lost a word or a letter. */
final class DoubledWordCheck implements TextCheck {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}’'-]*+");
    private static final Set<String> MAY_BE_DOUBLED = Set.of("had", "that", "bye", "very", "no", "so", "ha", "Ha");
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
        text.passages().forEach(passage -> checkNeighbours(passage, diagnostics));
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

    /** A word and the one before it, with nothing but a blank between them. */
    private static void checkNeighbours(Passage passage, Diagnostics diagnostics) {
        Matcher m = WORDS.matcher(passage.text());
        String before = "";
        int end = 0;
        while (m.find()) {
            String word = m.group();
            boolean doubled = m.start() == end + 1
                    && word.length() > 1
                    && word.equals(before)
                    && passage.text().charAt(end) == ' '
                    && !MAY_BE_DOUBLED.contains(word);
            if (doubled && ReportText.isOwn(passage, m.start())) {
                diagnostics.report(
                        Rule.DOUBLED_WORD,
                        passage.place(m.start(), m.end()),
                        "\"" + word + " " + word + "\": a word stands twice",
                        "take one of them out");
            }
            before = word;
            end = m.end();
        }
    }
}
