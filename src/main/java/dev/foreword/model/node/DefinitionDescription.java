package dev.foreword.model.node;

/** What a term means; its children are blocks. */
public final class DefinitionDescription extends DefinitionPart {

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
