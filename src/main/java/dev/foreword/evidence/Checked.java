package dev.foreword.evidence;

import dev.foreword.data.Quantity;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.evidence.verify.Finding;
import dev.foreword.language.Amount;
import dev.foreword.model.evidence.EvidenceItem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of the text after it was checked.
 *
 * @param item what stands in the index of evidence
 * @param number the number behind it; absent when there is none
 * @param hedge how closely its words hold themselves to the number
 * @param said the number that its words give; absent when they give none
 * @param findings what is to be said of it
 */
record Checked(
        EvidenceItem item,
        @Nullable Quantity number,
        Hedge hedge,
        @Nullable Amount said,
        List<Finding> findings) {

    Checked {
        findings = List.copyOf(findings);
    }

    /** {@return the number behind it} */
    Optional<Quantity> quantity() {
        return Optional.ofNullable(number);
    }

    /** {@return the number that its words give} */
    Optional<Amount> amount() {
        return Optional.ofNullable(said);
    }
}
