package dev.foreword.model.node;

/** A list of terms with what they mean. */
public final class DefinitionList extends DefinitionPart {

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
