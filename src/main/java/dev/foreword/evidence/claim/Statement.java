package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Given;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of its number.
 *
 * @param assertions all that has to hold
 * @param direction the direction that the clause gives, also where it isn’t asserted; null when it gives none
 * @param isApart whether the clause speaks of a gap between two numbers, whose sign says nothing
 */
public record Statement(
        List<Assertion> assertions, @Nullable Direction direction, boolean isApart) {

    public Statement {
        assertions = List.copyOf(assertions);
    }

    /** {@return the direction that the clause gives, if it gives one} */
    public Optional<Direction> way() {
        return Optional.ofNullable(direction);
    }

    /** {@return the number that the words give, if they give one} */
    public Optional<Given> given() {
        return assertions.stream()
                .filter(Given.class::isInstance)
                .map(Given.class::cast)
                .findFirst();
    }
}
