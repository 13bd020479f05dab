package dev.foreword.model.node;

import dev.foreword.model.people.Signatory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Signatory by;
    private final @Nullable InlineText who;
    private final boolean said;

    /**
     * @param by who said it, from the register
     * @param who who said it, in words: a role or a group, or nobody’s name
     * @param said whether the text before or after it says who said it
     */
    public QuoteBlock(Origin origin, Kind kind, @Nullable Signatory by, @Nullable InlineText who, boolean said) {
        super(origin);
        this.kind = kind;
        this.by = by;
        this.who = who;
        this.said = said;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Signatory> by() {
        return Optional.ofNullable(by);
    }

    public Optional<InlineText> who() {
        return Optional.ofNullable(who);
    }

    /** {@return whether a reader learns whose words they are} */
    public boolean isAttributed() {
        return by != null || who != null || said || kind == Kind.PULL;
    }

    @Override
    public List<InlineText> texts() {
        return who().stream().toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
