package dev.foreword.testing;

import java.util.function.Consumer;

/**
 * Tries a property on many values that are drawn at random, and always the same ones, so that a failure comes back.
 *
 * <p>A failure names the values that were drawn. There is no search for smaller ones: draw small values often.
 */
public final class Randomly {

    /**
     * As many as a property of arithmetic wants: 1,000, or what {@code -Drandomly.tries} says, for mutation testing runs
     * each property once for each mutant.
     */
    public static final int TRIES = Integer.getInteger("randomly.tries", 1000);

    private Randomly() {}

    /** Tries a property {@link #TRIES} times. */
    public static void check(Consumer<Draw> property) {
        check(TRIES, property);
    }

    /**
     * Tries a property.
     *
     * @param tries how often
     * @param property throws when it doesn’t hold
     * @throws AssertionError when it doesn’t hold, or when most draws were passed over, so that it shows too little
     */
    public static void check(int tries, Consumer<Draw> property) {
        int passedOver = 0;
        for (int i = 0; i < tries; i++) {
            Draw draw = new Draw(i);
            try {
                property.accept(draw);
            } catch (Draw.PassedOver e) {
                passedOver++;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("try " + i + " with " + draw + ": " + e.getMessage(), e);
            }
        }
        if (passedOver > tries / 2) {
            throw new AssertionError(passedOver + " of " + tries + " tries were passed over");
        }
    }
}
