package dev.foreword.model.node;

/** An abbreviation where it is used, with what it stands for. */
public final class AbbreviationNode extends ReportInline {

    private final String abbreviation;
    private final String expansion;
    private final boolean explained;

    /** @param explained whether it is explained here, where the page first uses it */
    public AbbreviationNode(String abbreviation, String expansion, boolean explained) {
        this.abbreviation = abbreviation;
        this.expansion = expansion;
        this.explained = explained;
    }

    /** {@return whether it is explained here, where the page first uses it} */
    public boolean isExplained() {
        return explained;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String expansion() {
        return expansion;
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
