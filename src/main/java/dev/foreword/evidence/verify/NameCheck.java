package dev.foreword.evidence.verify;

import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.evidence.Verdict;
import java.util.Locale;

/**
 * Holds the name of a row against the row that the data give: “Blackpool” of {@code highest(rates.rate)}. Several that
 * share a place are named together, in the table’s order.
 */
public final class NameCheck {

    private NameCheck() {}

    /** {@return whether the words name the row} */
    public static Outcome check(Subject subject) {
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
                .replaceFirst("^ ?the ", "")
                .strip();
    }
}
