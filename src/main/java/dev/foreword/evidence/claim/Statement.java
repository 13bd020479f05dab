package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Given;
import java.util.List;
import java.util.Optional;

/**
 * What a clause says of its number.
 *
 * @param assertions all that has to hold
 * @param way the direction that the clause gives, also where it isn’t asserted; empty when it gives none
 * @param isApart whether the clause speaks of a gap between two numbers, whose sign says nothing
 */
public record Statement(List<Assertion> assertions, Optional<Direction> way, boolean isApart) {

    public Statement {
        assertions = List.copyOf(assertions);
    }

    /** {@return the number that the words give, if they give one} */
    public Optional<Given> given() {
        return assertions.stream()
                .filter(Given.class::isInstance)
                .map(Given.class::cast)
                .findFirst();
    }
}
