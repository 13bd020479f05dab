package dev.foreword.language;

import dev.foreword.data.Magnitude;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in words, of any size: {@code sixty-five}, {@code two hundred and six}, {@code two and a half million},
 * {@code a dozen}, {@code half a million}, {@code one million two hundred thousand}.
 */
final class WordNumbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final int HUNDRED = 100;

    private final Tokens tokens;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal step = BigDecimal.ONE;
    private @Nullable Magnitude smallest;

    private WordNumbers(Tokens tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    static Optional<NumberReader.Found> read(Tokens tokens, int at) {
        return new WordNumbers(tokens, at).read();
    }

    private Optional<NumberReader.Found> read() {
        int begin = at;
        while (part()) {
            // Each part is smaller than the one before: a million, two hundred thousand, six.
        }
        return at == begin ? Optional.empty() : Optional.of(new NumberReader.Found(total, step, smallest, at));
    }

    /** A group below a thousand, with the magnitude behind it. */
    private boolean part() {
        if (total.signum() > 0 && smallest == null) {
            return false;
        }
        // “Two million and six” is nearly always two numbers, “two thousand and six” one.
        int from = smallest == Magnitude.THOUSAND && tokens.is(at, "and") ? at + 1 : at;
        Optional<Group> group = group(from);
        if (group.isEmpty()) {
            return false;
        }
        int next = tokens.behindHyphen(group.get().end());
        Optional<Magnitude> magnitude =
                Magnitude.of(tokens.word(next)).filter(m -> tokens.word(next).length() > 2);
        boolean first = total.signum() == 0;
        if (!first && !follows(magnitude.orElse(null))) {
            return false;
        }
        if (magnitude.isEmpty() && group.get().needsMagnitude() && !UnitReader.isShare(tokens, next)) {
            return false;
        }
        BigDecimal value = group.get().value();
        total = total.add(magnitude.map(m -> m.inFull(value)).orElse(value));
        smallest = magnitude.orElse(null);
        step = magnitude
                .map(m -> m.inFull(group.get().step()))
                .orElse(group.get().step());
        at = magnitude.isPresent() ? next + 1 : group.get().end();
        return true;
    }

    private boolean follows(@Nullable Magnitude magnitude) {
        return smallest != null && (magnitude == null || magnitude.zeros() < smallest.zeros());
    }

    /**
     * A number below a thousand.
     *
     * @param needsMagnitude whether it is none without a magnitude: {@code a} in {@code a million}
     */
    private record Group(BigDecimal value, BigDecimal step, int end, boolean needsMagnitude) {}

    private Optional<Group> group(int from) {
        boolean article = tokens.is(from, "a") || tokens.is(from, "an");
        if (tokens.is(from, "half") && tokens.is(from + 1, "a")) {
            boolean dozen = tokens.is(from + 2, "dozen");
            return Optional.of(
                    dozen
                            ? new Group(BigDecimal.valueOf(6), BigDecimal.ONE, from + 3, false)
                            : new Group(HALF, HALF, from + 2, true));
        }
        if (article && tokens.are(from + 1, "quarter", "of", "a")) {
            return Optional.of(new Group(new BigDecimal("0.25"), new BigDecimal("0.25"), from + 4, true));
        }
        OptionalInt small = article ? OptionalInt.of(1) : NumberReader.small(tokens, from);
        if (small.isEmpty()) {
            return Optional.empty();
        }
        int end = from + 1;
        int value = small.getAsInt();
        boolean hundred = value < 20 && tokens.is(tokens.behindHyphen(end), "hundred");
        if (!article || hundred) {
            end = hundred ? tokens.behindHyphen(end) + 1 : end;
            Tail tail = hundred ? tail(end) : units(value, end);
            return Optional.of(withHalf((hundred ? HUNDRED * value : 0) + tail.value(), tail.end()));
        }
        boolean dozen = tokens.is(end, "dozen");
        return Optional.of(new Group(dozen ? DOZEN : BigDecimal.ONE, BigDecimal.ONE, dozen ? end + 1 : end, !dozen));
    }

    /** What may follow a hundred, and the last digits of a number. */
    private record Tail(int value, int end) {}

    private Tail tail(int end) {
        int next = tokens.is(end, "and") ? end + 1 : end;
        OptionalInt small = NumberReader.small(tokens, next);
        return small.isPresent() && small.getAsInt() > 0 ? units(small.getAsInt(), next + 1) : new Tail(0, end);
    }

    private Tail units(int value, int end) {
        int next = tokens.behindHyphen(end);
        OptionalInt unit = NumberReader.small(tokens, next);
        boolean joins = value >= 20 && unit.isPresent() && unit.getAsInt() > 0 && unit.getAsInt() < 10;
        if (joins) {
            return new Tail(value + unit.getAsInt(), next + 1);
        }
        return tokens.is(next, "dozen") && value < 20 ? new Tail(value * 12, next + 1) : new Tail(value, end);
    }

    /** {@code two and a half}, {@code two-and-a-half}, {@code one and a quarter}. */
    private Group withHalf(int value, int end) {
        int and = tokens.behindHyphen(end);
        int a = tokens.behindHyphen(and + 1);
        int part = tokens.behindHyphen(a + 1);
        boolean article = tokens.is(and, "and") && tokens.is(a, "a");
        BigDecimal fraction = tokens.is(part, "half") ? HALF : tokens.is(part, "quarter") ? QUARTER : BigDecimal.ZERO;
        return article && fraction.signum() > 0
                ? new Group(BigDecimal.valueOf(value).add(fraction), fraction, part + 1, false)
                : new Group(BigDecimal.valueOf(value), BigDecimal.ONE, end, false);
    }
}
