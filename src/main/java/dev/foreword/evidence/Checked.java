package dev.foreword.evidence;

import dev.foreword.data.Quantity;
import dev.foreword.model.evidence.EvidenceItem;
import java.util.List;
import java.util.Optional;

/**
 * A figure with what its check knows of it besides what is published.
 *
 * @param item the figure
 * @param quantity the number behind it
 * @param hedge how closely its words hold themselves to it
 * @param amount the number that its words give
 * @param findings what is to be said of it
 */
record Checked(
        EvidenceItem item, Optional<Quantity> quantity, Hedge hedge, Optional<Amount> amount, List<Finding> findings) {}
