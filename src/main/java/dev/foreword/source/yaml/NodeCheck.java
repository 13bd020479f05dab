package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Unprintable;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds what would be lost without a word in YAML that can be read. Keys that stand twice in one mapping are forbidden (YAML
 * 1.2.2, 3.2.1.3), but the library looks for them only when it constructs objects; composed nodes hold both, and the later
 * one would win. What is lost of values, {@link LostText} finds.
 */
final class NodeCheck {

    private final YamlText text;
    private final Diagnostics diagnostics;
    private final LostText lost;

    /** Nodes that were looked at: an alias leads to the node of its anchor again. */
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    NodeCheck(YamlText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
        this.lost = new LostText(text, diagnostics);
    }

    /** {@return whether nothing of a value is lost in a node and below it; what is, is reported} */
    boolean check(Node node) {
        look(node);
        return lost.isNone();
    }

    private void look(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof ScalarNode value) {
            reportUnprintable(value);
            lost.report(value);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::look);
        } else if (node instanceof MappingNode mapping) {
            Set<String> names = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !names.add(key.getValue())) {
                    reportKey(key);
                }
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    reportUnprintable(key);
                }
                look(tuple.getValueNode());
            }
        }
    }

    /** Such characters come as escapes here: those that were typed have been looked for in the file. */
    private void reportUnprintable(ScalarNode node) {
        Optional<Mark> mark = node.getStartMark();
        Optional<Unprintable.Fault> fault = Unprintable.fault("this text", node.getValue());
        if (mark.isPresent() && fault.isPresent()) {
            diagnostics.report(
                    Rule.UNPRINTABLE,
                    text.place(mark.get().getLine(), mark.get().getColumn(), 1),
                    fault.get().message(),
                    fault.get().help());
        }
    }

    private void reportKey(ScalarNode key) {
        key.getStartMark()
                .ifPresent(mark -> diagnostics.report(
                        Rule.YAML_SYNTAX,
                        text.place(
                                mark.getLine(), mark.getColumn(), key.getValue().length()),
                        "\"" + key.getValue() + "\" is here twice",
                        "keep one of the two, for only one could be obeyed"));
    }
}
