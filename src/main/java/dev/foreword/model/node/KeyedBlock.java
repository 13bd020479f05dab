package dev.foreword.model.node;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block that is nothing but the texts of its keys and the blocks in it, which its template arranges. A kind of block
 * with no meaning of its own needs no node of its own.
 */
public final class KeyedBlock extends ReportBlock {

    private final String name;
    private final Map<String, InlineText> texts;

    /**
     * @param name what authors write after the colons; its template goes by this name as well
     * @param texts by the keys that authors gave, in the order in which they are read
     */
    public KeyedBlock(Origin origin, String name, Map<String, InlineText> texts) {
        super(origin);
        this.name = name;
        this.texts = new LinkedHashMap<>(texts);
    }

    /** {@return what authors write after the colons} */
    public String name() {
        return name;
    }

    /** {@return the keys that authors gave, in the order in which their texts are read} */
    public Collection<String> keys() {
        return List.copyOf(texts.keySet());
    }

    /** {@return the text of a key, if the author gave one} */
    public Optional<InlineText> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    @Override
    public List<InlineText> texts() {
        return List.copyOf(texts.values());
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
