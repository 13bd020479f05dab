package dev.foreword.model.node;

import dev.foreword.model.people.Signatory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that one or several people sign, such as a foreword or an essay. Its children are blocks; it may have none. */
public final class SignedBlock extends ReportBlock {

    private final List<Signatory> signatories;
    private final boolean above;
    private final @Nullable InlineText title;

    /** @param above whether the names stand above the text; else they stand below it */
    public SignedBlock(Origin origin, List<Signatory> signatories, boolean above, @Nullable InlineText title) {
        super(origin);
        this.signatories = List.copyOf(signatories);
        this.above = above;
        this.title = title;
    }

    public List<Signatory> signatories() {
        return signatories;
    }

    public boolean above() {
        return above;
    }

    public Optional<InlineText> title() {
        return Optional.ofNullable(title);
    }

    @Override
    public List<InlineText> texts() {
        return title().stream().toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
