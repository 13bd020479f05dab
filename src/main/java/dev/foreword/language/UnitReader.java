package dev.foreword.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number: {@code per cent}, {@code %}, {@code weeks}, {@code per 10,000}. */
final class UnitReader {

    private static final Map<String, AmountUnit> BY_WORD = Arrays.stream(AmountUnit.values())
            .flatMap(unit -> unit.words().stream().map(word -> Map.entry(word, unit)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, AmountUnit> BY_MARK =
            Map.of("£", AmountUnit.POUNDS, "$", AmountUnit.DOLLARS, "€", AmountUnit.EUROS);

    private static final Set<String> POINTS = Set.of("point", "points", "pp", "pps", "ppt", "ppts");

    private UnitReader() {}

    /**
     * A unit that was read.
     *
     * @param unit the unit
     * @param per of how many it is a rate: 10,000 in {@code 22 per 10,000}
     * @param end the position behind it
     */
    record Found(AmountUnit unit, @Nullable BigDecimal per, int end) {}

    /** {@return the currency of a mark, such as {@code £}} */
    static AmountUnit currency(Token mark) {
        return BY_MARK.getOrDefault(mark.text(), AmountUnit.NONE);
    }

    /** {@return whether a position begins {@code per cent}, {@code percent} or {@code %}} */
    static boolean isPerCent(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.PERCENT || tokens.is(at, "percent") || tokens.are(at, "per", "cent");
    }

    /** {@return whether a word is a length of time, such as {@code weeks}} */
    static boolean isTime(String word) {
        AmountUnit unit = BY_WORD.get(word);
        return (unit != null && unit.isTime()) || word.equals("decade") || word.equals("decades");
    }

    /** {@return whether a share’s unit begins here: {@code per cent}, {@code percentage points}, {@code basis points}} */
    static boolean isShare(Tokens tokens, int at) {
        return isPerCent(tokens, at) || tokens.is(at, "percentage") || tokens.is(at, "basis");
    }

    /** {@return the unit at a position; the unit NONE when no unit is there} */
    static Found read(Tokens tokens, int at) {
        Found named = named(tokens, at);
        int per = tokens.is(named.end(), "per") ? named.end() + 1 : 0;
        if (per == 0 || tokens.is(per, "cent")) {
            return named;
        }
        Optional<NumberReader.Found> base = NumberReader.read(tokens, per);
        return base.map(b -> new Found(named.unit(), b.value(), b.end())).orElse(named);
    }

    private static Found named(Tokens tokens, int at) {
        if (isPerCent(tokens, at)) {
            return new Found(AmountUnit.PER_CENT, null, tokens.is(at, "per") ? at + 2 : at + 1);
        }
        int hyphen = tokens.behindHyphen(at);
        boolean percentage = tokens.is(hyphen, "percentage");
        int point = percentage || tokens.is(hyphen, "basis") ? tokens.behindHyphen(hyphen + 1) : at;
        // A ten-point plan is no number of points; a 4-percentage-point rise is.
        boolean bare = isPoint(tokens.word(at)) && point == at;
        if (bare || (point > at && tokens.word(point).startsWith("point"))) {
            AmountUnit unit = tokens.is(hyphen, "basis") ? AmountUnit.BASIS_POINTS : AmountUnit.POINTS;
            return new Found(unit, null, point + 1);
        }
        if (tokens.is(at, "bps") && tokens.isGlued(at)) {
            return new Found(AmountUnit.BASIS_POINTS, null, at + 1);
        }
        AmountUnit unit = BY_WORD.get(tokens.word(hyphen));
        boolean letter = tokens.word(hyphen).length() == 1 && !tokens.isGlued(hyphen);
        return unit == null || letter ? new Found(AmountUnit.NONE, null, at) : new Found(unit, null, hyphen + 1);
    }

    private static boolean isPoint(String word) {
        return POINTS.contains(word);
    }
}
