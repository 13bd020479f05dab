package dev.foreword.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values for one try of a property, drawn at random, with the ends of each range more often than chance would give
 * them: that is where faults are. Remembers what it drew, so that a failure can show it.
 */
public final class Draw {

    /** One draw in so many is an end of its range. */
    private static final int END = 8;

    private static final String SIGNS = "${}[]().,:;%£’'\"+-−*/=<>#@! \t\n0123456789abcXYZéß漢\u0000\u202e";

    private final Random random;
    private final List<Object> drawn = new ArrayList<>();

    Draw(long seed) {
        // Neighbouring seeds of Random begin alike; those that this one gives don't.
        this.random = new Random(new SplittableRandom(seed).nextLong());
    }

    /** {@return a whole number from the least to the most, both included} */
    public int integer(int least, int most) {
        return keep((int) whole(least, most));
    }

    /** {@return a decimal number between two, with so many decimals} */
    public BigDecimal decimal(long least, long most, int decimals) {
        BigInteger steps = BigInteger.TEN.pow(decimals);
        BigInteger from = BigInteger.valueOf(least).multiply(steps);
        BigInteger range = BigInteger.valueOf(most).multiply(steps).subtract(from);
        BigInteger step = switch (random.nextInt(END)) {
            case 0 -> BigInteger.valueOf(random.nextInt(3));
            case 1 -> range;
            default -> new BigInteger(range.bitLength() + 8, random).mod(range.add(BigInteger.ONE));
        };
        return keep(new BigDecimal(from.add(step.min(range)), decimals));
    }

    /** {@return true or false} */
    public boolean coin() {
        return keep(random.nextBoolean());
    }

    /** {@return one of several} */
    @SafeVarargs
    public final <T> T of(T... choices) {
        return keep(choices[random.nextInt(choices.length)]);
    }

    /** {@return a text of any characters, of which the signs of the writing language are the most frequent} */
    public String text(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = (int) whole(0, longest); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE));
            } else {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return keep(text.toString());
    }

    /** {@return as many values as a number between two says} */
    public <T> List<T> list(int fewest, int most, Supplier<T> value) {
        return Stream.generate(value).limit(whole(fewest, most)).toList();
    }

    /** Passes over this try when what was drawn is nothing that the property speaks of. */
    public void given(boolean condition) {
        if (!condition) {
            throw new PassedOver();
        }
    }

    private long whole(long least, long most) {
        return switch (random.nextInt(END)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + (long) (random.nextDouble() * (most - least + 1));
        };
    }

    private <T> T keep(T value) {
        drawn.add(value);
        return value;
    }

    @Override
    public String toString() {
        return drawn.toString();
    }

    /** A try that says nothing. */
    static final class PassedOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PassedOver() {
            super(null, null, false, false);
        }
    }
}
