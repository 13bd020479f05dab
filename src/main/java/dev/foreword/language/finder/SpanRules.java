package dev.foreword.language.finder;

import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import java.util.List;
import java.util.Set;

/** How long something is, the ends of scales, and how exactly numbers are given. */
final class SpanRules {

    private static final Set<String> OPENERS =
            WordList.of("past last next previous following coming first final latest other every each");
    private static final Set<String> SCALES = WordList.of("scale scales");

    static final Set<String> WORDS = WordList.of(String.join(" ", OPENERS) + " " + String.join(" ", SCALES));

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.SPAN, SpanRules::opened, "over the [past three quarters]", "the last 12 councils"),
            new FinderRule(
                    MentionKind.SPAN,
                    SpanRules::duration,
                    "a [six-month] delay of [10-12 Months]",
                    "It took 30 weeks on average, or 7.5 months."),
            new FinderRule(
                    MentionKind.SCALE,
                    SpanRules::scale,
                    "marked from [1 (lowest) to 5 (highest)]",
                    "from 1 to 5 per cent"),
            new FinderRule(
                    MentionKind.SCALE, SpanRules::namedScale, "on a [scale of 1 to 10]", "a scale of 10 per cent"),
            new FinderRule(
                    MentionKind.SCALE, SpanRules::precision, "given to [one decimal place]", "one in ten places"));

    /** What follows these was measured, and needs evidence: {@code took 30 weeks}. */
    private static final Set<String> MEASURING =
            WordList.of("average mean median took take takes taken waited wait waits waiting lasted lasts");

    private static final Set<String> TIMES =
            WordList.of("year years month months week weeks day days hour hours decade decades quarter quarters term terms");
    private static final Set<String> PRECISION = WordList.of("decimal significant");
    private static final int NEAR = 6;
    private static final int LONGEST_NAME = 5;

    private SpanRules() {}

    /** {@code the past three quarters}: by itself, three quarters is a fraction. */
    private static int opened(Tokens tokens, int at) {
        boolean opener = OPENERS.contains(tokens.word(at)) && NumberList.isWordOrNumber(tokens, at + 1);
        int time = tokens.behindHyphen(at + 2);
        return opener && TIMES.contains(tokens.word(time)) ? time + 1 : at;
    }

    private static int duration(Tokens tokens, int at) {
        return QuantityReader.read(tokens, at)
                .filter(p -> p.amount().unit().isTime() && !isExact(tokens, p))
                .map(Phrase::to)
                .orElse(at);
    }

    /** In digits, and with decimals or behind a word of measuring: that is a finding, and no mere length of time. */
    private static boolean isExact(Tokens tokens, Phrase phrase) {
        boolean digits = tokens.kind(phrase.from()) == TokenKind.NUMBER;
        boolean large = phrase.amount().decimals() > 0 || phrase.amount().magnitude() != null;
        return digits && (large || isMeasured(tokens, phrase.from()));
    }

    private static boolean isMeasured(Tokens tokens, int at) {
        for (int i = at - 1; i >= at - NEAR && !tokens.endsClause(i); i--) {
            if (MEASURING.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1 (lowest) to 5 (highest)}. */
    private static int scale(Tokens tokens, int at) {
        int low = tokens.kind(at) == TokenKind.NUMBER ? named(tokens, at) : at;
        if (low == at || !tokens.is(low, "to") || tokens.kind(low + 1) != TokenKind.NUMBER) {
            return at;
        }
        int high = named(tokens, low + 1);
        return high > low + 1 ? high : low + 2;
    }

    /** {@return the position behind a number and its name in brackets; the position itself without one} */
    private static int named(Tokens tokens, int at) {
        if (!tokens.is(at + 1, "(") || tokens.kind(at + 2) != TokenKind.WORD) {
            return at;
        }
        for (int i = at + 3; i <= at + 2 + LONGEST_NAME; i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
            if (tokens.kind(i) != TokenKind.WORD && tokens.kind(i) != TokenKind.HYPHEN) {
                return at;
            }
        }
        return at;
    }

    /** {@code a scale of 1 to 10}, {@code scale from 0 to 100}. */
    private static int namedScale(Tokens tokens, int at) {
        boolean scale = SCALES.contains(tokens.word(at)) && (tokens.is(at + 1, "of") || tokens.is(at + 1, "from"));
        int joint = NumberList.behindJoint(tokens, at + 3);
        boolean ends = NumberList.isWordOrNumber(tokens, at + 2) && NumberList.isWordOrNumber(tokens, joint);
        return scale && joint > at + 3 && ends ? joint + 1 : at;
    }

    /** {@code to one decimal place}, {@code three significant figures}. */
    private static int precision(Tokens tokens, int at) {
        boolean number = NumberList.isWordOrNumber(tokens, at) && PRECISION.contains(tokens.word(at + 1));
        return number ? at + 3 : at;
    }
}
