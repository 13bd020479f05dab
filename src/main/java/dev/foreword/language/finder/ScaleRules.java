package dev.foreword.language.finder;

import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.finder.FinderRule.Begin;
import java.util.List;
import java.util.Set;

/** The ends of scales, the bases of indexes, and how exactly numbers are given. */
final class ScaleRules {

    private static final Set<String> SCALES = Set.of("scale", "scales");
    private static final Set<String> PRECISION = Set.of("decimal", "significant");

    static final Set<String> WORDS = Set.of("scale", "scales", "nearest");

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.SCALE,
                    Begin.OTHER,
                    ScaleRules::scale,
                    "marked from [1 (lowest) to 5 (highest)]",
                    "from 1 to 5 per cent"),
            new FinderRule(
                    MentionKind.SCALE,
                    Begin.WORD,
                    ScaleRules::namedScale,
                    "on a [scale of 1 to 10]",
                    "a scale of 10 per cent"),
            new FinderRule(
                    MentionKind.SCALE,
                    Begin.ANY,
                    ScaleRules::precision,
                    "given to [one decimal place]",
                    "one in ten places"),
            new FinderRule(
                    MentionKind.SCALE,
                    Begin.WORD,
                    ScaleRules::nearest,
                    "to the [nearest 10]",
                    "the nearest was 10 miles away"),
            new FinderRule(
                    MentionKind.SCALE, Begin.OTHER, ScaleRules::base, "an index ([2015 = 100])", "In 2015, 100 came."));

    private static final int LONGEST_NAME = 5;

    private ScaleRules() {}

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

    /** What numbers were rounded to. */
    private static int nearest(Tokens tokens, int at) {
        return tokens.is(at, "nearest") && NumberList.countsThings(tokens, at + 1)
                ? QuantityReader.readPlain(tokens, at + 1).map(Phrase::to).orElse(at)
                : at;
    }

    /** The year and the value that an index counts from. */
    private static int base(Tokens tokens, int at) {
        boolean base = tokens.year(at).isPresent() && tokens.is(at + 1, "=");
        return base && tokens.kind(at + 2) == TokenKind.NUMBER ? at + 3 : at;
    }

    /** {@code to one decimal place}, {@code three significant figures}. */
    private static int precision(Tokens tokens, int at) {
        boolean number = NumberList.isWordOrNumber(tokens, at) && PRECISION.contains(tokens.word(at + 1));
        return number ? at + 3 : at;
    }
}
