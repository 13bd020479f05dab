package dev.foreword.model.node;

/** A term of the glossary where a page first uses it. Its children are the words. */
public final class TermNode extends ReportInline {

    private final String id;

    /** @param id the term’s id */
    public TermNode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
