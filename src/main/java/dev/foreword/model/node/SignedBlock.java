package dev.foreword.model.node;

import dev.foreword.model.basic.Picture;
import dev.foreword.model.people.Person;
import dev.foreword.model.people.Signatory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that one or several people sign, such as a foreword or an essay. Its children are blocks; it may have none. */
public final class SignedBlock extends ReportBlock implements Pictured {

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
    public List<Picture> pictures() {
        return signatories.stream()
                .map(signatory -> signatory.person().portrait())
                .filter(Objects::nonNull)
                .map(Person.Portrait::picture)
                .toList();
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
