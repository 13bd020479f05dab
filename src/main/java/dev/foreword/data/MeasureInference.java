package dev.foreword.data;

import dev.foreword.data.Measure.Kind;
import dev.foreword.data.Measure.Prices;
import dev.foreword.data.Measure.Timing;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells from a heading that a column holds per cent or rates, so that its whole numbers are known to be rounded. What a
 * heading doesn’t say plainly isn’t guessed; a sidecar says the rest.
 */
final class MeasureInference {

    private static final Pattern SHARE =
            Pattern.compile("(^|[^a-z])(per ?cent|percentage|percent|pct|share|proportion)([^a-z]|$)|%");
    private static final Pattern RATE =
            Pattern.compile("(^|[^a-z])(rate|per|mean|average|median|index|score|ratio)([^a-z]|$)");

    private MeasureInference() {}

    static Measure of(String heading, ColumnType type) {
        String words = heading.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (type != ColumnType.NUMBER) {
            return Measure.PLAIN;
        }
        if (SHARE.matcher(words).find()) {
            return new Measure(Unit.NONE, Kind.SHARE, Timing.UNSAID, Prices.UNSAID);
        }
        return RATE.matcher(words).find()
                ? new Measure(Unit.NONE, Kind.RATE, Timing.UNSAID, Prices.UNSAID)
                : Measure.PLAIN;
    }
}
