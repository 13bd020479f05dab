package dev.foreword.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a number came about: what a claim’s words have to fit beside its value.
 *
 * @param operation the last step
 * @param given the calculation with the numbers put in; absent for a cell, whose own is made when it is asked for
 * @param operands the two numbers that the last step brought together; none for a cell, and for many numbers
 * @param isTurned whether the author turned the sign: {@code negative(change(a, b))}
 * @param precise the value before the author rounded it; absent where nobody did
 */
record Derivation(
        Operation operation,
        @Nullable Working given,
        List<Quantity> operands,
        boolean isTurned,
        @Nullable BigDecimal precise) {

    /** Read from a cell. A column that is summed has a million of them, so they share this. */
    static final Derivation CELL = new Derivation(Operation.CELL, null, List.of(), false, null);

    Derivation {
        operands = List.copyOf(operands);
    }

    static Derivation of(Operation operation, Working working) {
        return new Derivation(operation, working, List.of(), false, null);
    }

    /** {@return the derivation of a number made of others; what is made of one keeps that one’s operands and its sign} */
    static Derivation from(Operation operation, Working working, List<Quantity> of) {
        if (of.size() != 1) {
            return new Derivation(operation, working, of, false, null);
        }
        Quantity only = of.get(0);
        return new Derivation(operation, working, only.operands(), only.isTurned(), null);
    }

    Derivation turnedOver() {
        return new Derivation(operation, given, operands, !isTurned, precise);
    }

    Derivation roundedFrom(BigDecimal before) {
        return new Derivation(operation, given, operands, isTurned, before);
    }

    Optional<Working> working() {
        return Optional.ofNullable(given);
    }

    Optional<BigDecimal> unrounded() {
        return Optional.ofNullable(precise);
    }
}
