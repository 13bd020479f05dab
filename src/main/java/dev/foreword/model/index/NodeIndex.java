package dev.foreword.model.index;

import dev.foreword.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * The nodes of a text by what they are, each kind in the order in which it is read.
 *
 * <p>One walk finds them all; whoever wants the charts or the links of a page asks here, and doesn’t walk again.
 */
public final class NodeIndex {

    private final Map<Class<?>, List<Node>> byKind = new HashMap<>();

    private NodeIndex() {}

    /** {@return the nodes of a page: of its title, its standfirst, its description, its body and its notes} */
    public static NodeIndex of(Page page) {
        return walked(index -> Reading.visit(page, index::add));
    }

    /** {@return a node and what is read below it} */
    public static NodeIndex of(Node root) {
        return walked(index -> Reading.visit(root, index::add));
    }

    private static NodeIndex walked(Consumer<NodeIndex> walk) {
        NodeIndex index = new NodeIndex();
        walk.accept(index);
        return index;
    }

    /**
     * {@return the nodes of a kind, in reading order}
     *
     * @param kind a class of node, or a family of the model’s, such as {@link dev.foreword.model.node.CaptionedBlock} or {@link dev.foreword.model.node.Citing}
     */
    public <T> List<T> all(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    private void add(Node node) {
        for (Class<?> kind = node.getClass(); !isRoot(kind); kind = kind.getSuperclass()) {
            add(kind, node);
            for (Class<?> family : kind.getInterfaces()) {
                add(family, node);
            }
        }
    }

    private void add(Class<?> kind, Node node) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(node);
    }

    /** The kinds above these say nothing that anybody asks for. */
    private static boolean isRoot(Class<?> kind) {
        return kind == Node.class || kind == Block.class || kind == CustomNode.class || kind == CustomBlock.class;
    }
}
