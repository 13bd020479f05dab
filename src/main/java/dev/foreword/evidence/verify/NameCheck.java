package dev.foreword.evidence.verify;

import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion.Asked;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.model.evidence.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * Holds the name of a row against the row that the data give: “Blackpool” of {@code highest(rates.rate)}. Several that
 * share a place are named together, in the table’s order.
 */
public final class NameCheck {

    private NameCheck() {}

    /**
     * {@return whether the words name the row, and the sentence says of it what the calculation asked}
     *
     * @param subject the row
     * @param reading the sentence round its name
     */
    public static Outcome check(Subject subject, Reading reading) {
        Outcome named = subject.isPrinted() ? Outcome.HOLDS : named(subject);
        return named.verdict() == Verdict.FAILS ? named : order(subject, reading);
    }

    /** {@code highest(t.rate)} has the highest and not the lowest; a sentence with two orders leaves it open. */
    private static Outcome order(Subject subject, Reading reading) {
        List<Boolean> tops = reading instanceof Reading.Understood understood
                ? understood.statement().assertions().stream()
                        .filter(Asked.class::isInstance)
                        .flatMap(asked -> ((Asked) asked).tops().stream())
                        .toList()
                : List.of();
        String expression = subject.expression().strip();
        boolean highest = expression.startsWith("highest(");
        boolean asks = highest || expression.startsWith("lowest(");
        return !asks || tops.size() != 1 || tops.get(0) == highest
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_MISMATCH,
                                "the sentence says the " + (highest ? "lowest" : "highest")
                                        + ", and the calculation is " + expression + subject.places(),
                                "turn the sentence round, or work out " + (highest ? "lowest(…)" : "highest(…)")));
    }

    private static Outcome named(Subject subject) {
        Quantity quantity = subject.quantity();
        String words = subject.clause().words();
        String name = quantity.name().orElseThrow();
        return plain(words).equals(plain(name))
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_MISMATCH,
                                "the data give \"" + name + "\", with "
                                        + quantity.working().text() + subject.places(),
                                "write \"" + name + "\", or look at what the expression asks for"));
    }

    /** Letters and digits alone, for neither a comma nor an article makes another name. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^ ?((since|in|by) )?(the )?", "")
                .strip();
    }
}
