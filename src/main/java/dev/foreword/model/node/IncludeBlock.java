package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import java.util.List;

/** A place where a figure or another block is shown that is defined elsewhere. */
public final class IncludeBlock extends ReportBlock {

    private final String target;
    private final Place targetPlace;
    private final boolean standfirst;

    /**
     * @param target what is shown, as a reference writes it: {@code #id} or {@code report#id}
     * @param targetPlace where that is written
     * @param standfirst whether only its text is shown, as a standfirst
     */
    public IncludeBlock(Origin origin, String target, Place targetPlace, boolean standfirst) {
        super(origin);
        this.target = target;
        this.targetPlace = targetPlace;
        this.standfirst = standfirst;
    }

    public String target() {
        return target;
    }

    public Place targetPlace() {
        return targetPlace;
    }

    /** {@return whether only its text is shown, as a standfirst} */
    public boolean isStandfirst() {
        return standfirst;
    }

    /** Its words belong to the figure’s definition, and are checked there. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public boolean isShowable() {
        return false;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
