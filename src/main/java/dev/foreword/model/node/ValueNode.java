package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/** A value in the text, <code>${expression}</code>, that is printed from the report's data. */
public final class ValueNode extends ReportInline {

    private final String expression;
    private final Place place;

    /**
     * @param expression what stands between the braces
     * @param place where the expression begins
     */
    public ValueNode(String expression, Place place) {
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
