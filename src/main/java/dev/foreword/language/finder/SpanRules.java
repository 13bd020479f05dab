package dev.foreword.language.finder;

import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import dev.foreword.language.finder.FinderRule.Begin;
import java.util.List;
import java.util.Set;

/** How long something is, was or will be. */
final class SpanRules {

    private static final Set<String> OPENERS =
            WordList.of("past last next previous following coming first final latest other every each");

    static final Set<String> WORDS = OPENERS;

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.SPAN,
                    Begin.WORD,
                    SpanRules::opened,
                    "over the [past three quarters]",
                    "the last 12 councils"),
            new FinderRule(
                    MentionKind.SPAN,
                    Begin.ANY,
                    SpanRules::duration,
                    "a [six-month] delay of [10-12 Months]",
                    "It took 30 weeks on average, or 7.5 months."));

    /** What follows these was measured, and needs evidence: {@code took 30 weeks}. */
    private static final Set<String> MEASURING =
            WordList.of("average mean median took take takes taken waited wait waits waiting lasted lasts");

    private static final Set<String> TIMES = WordList.of(
            "year years month months week weeks day days hour hours decade decades quarter quarters term terms");
    private static final int NEAR = 6;

    private SpanRules() {}

    /** {@code the past three quarters}: by itself, three quarters is a fraction. */
    private static int opened(Tokens tokens, int at) {
        boolean opener = OPENERS.contains(tokens.word(at)) && NumberList.isWordOrNumber(tokens, at + 1);
        int time = tokens.behindHyphen(at + 2);
        return opener && TIMES.contains(tokens.word(time)) ? time + 1 : at;
    }

    private static int duration(Tokens tokens, int at) {
        if (!isTimeNear(tokens, at)) {
            return at;
        }
        return QuantityReader.read(tokens, at)
                .filter(p -> p.amount().unit().isTime() && !isExact(tokens, p))
                .map(Phrase::to)
                .orElse(at);
    }

    /** Nearly all numbers have no word of time behind them, and need not be read to know it. */
    private static boolean isTimeNear(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + NEAR; i++) {
            if (QuantityReader.isTime(tokens.word(i))) {
                return true;
            }
        }
        return false;
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
}
