package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/** A claim, {@code [words](=expression)}: the author’s words, and the calculation that they are checked against. */
public final class ClaimNode extends ReportInline {

    private final String expression;
    private final Place place;

    /**
     * @param expression what stands after the equals sign
     * @param place where the claim begins
     */
    public ClaimNode(String expression, Place place) {
        this.expression = expression;
        this.place = place;
    }

    public String expression() {
        return expression;
    }

    public Place place() {
        return place;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
