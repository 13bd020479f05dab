package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.people.Signatory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Someone’s words, set apart. Its children are the words. */
public final class QuoteBlock extends ReportBlock {

    /** Why words are set apart. */
    public enum Kind {
        /** They are quoted here. */
        QUOTE,
        /** They stand in the text as well, and are shown large to catch the eye. */
        PULL
    }

    private final Kind kind;
    private final Optional<Signatory> by;
    private final Optional<InlineText> who;
    private final boolean said;

    /**
     * @param by who said it, from the register
     * @param who who said it, in words: a role or a group, or nobody’s name
     * @param said whether the text before or after it says who said it
     */
    public QuoteBlock(
            Optional<Anchor> anchor,
            Place place,
            Kind kind,
            Optional<Signatory> by,
            Optional<InlineText> who,
            boolean said) {
        super(anchor, place);
        this.kind = kind;
        this.by = by;
        this.who = who;
        this.said = said;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Signatory> by() {
        return by;
    }

    public Optional<InlineText> who() {
        return who;
    }

    /** {@return whether a reader learns whose words they are} */
    public boolean isAttributed() {
        return by.isPresent() || who.isPresent() || said || kind == Kind.PULL;
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(who).flatMap(Optional::stream).toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
