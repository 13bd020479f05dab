package dev.foreword.model.node;

/** A term of a definition list; its children are inlines. */
public final class DefinitionTerm extends DefinitionPart {

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
