package dev.foreword.model.node;

import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.Node;

/** What each value and each citation in the text is printed as. */
public final class Values {

    /** Those of a text without any. */
    public static final Values NONE = new Values(Map.of(), Map.of(), Map.of(), Citations.NONE);

    private final Map<ValueNode, String> printed;
    private final Map<Node, Quantity> quantities;
    private final Map<Node, List<Table>> tables;
    private final Citations citations;

    /**
     * @param printed the words for each value; copied
     * @param quantities the numbers behind values and claims; copied
     * @param tables the tables that values and claims name; copied
     * @param citations the words of citations
     */
    public Values(
            Map<ValueNode, String> printed,
            Map<Node, Quantity> quantities,
            Map<Node, List<Table>> tables,
            Citations citations) {
        this.printed = new HashMap<>(printed);
        this.quantities = new HashMap<>(quantities);
        this.tables = new HashMap<>(tables);
        this.citations = citations;
    }

    /** {@return the words of citations} */
    public Citations citations() {
        return citations;
    }

    /** {@return the number behind a value or a claim; empty for words, and for what could not be worked out} */
    public Optional<Quantity> quantity(Node valueOrClaim) {
        return Optional.ofNullable(quantities.get(valueOrClaim));
    }

    /** {@return the tables that a value or a claim names; none when it could not be worked out} */
    public List<Table> tables(Node valueOrClaim) {
        return tables.getOrDefault(valueOrClaim, List.of());
    }

    /** {@return the values that are printed in words of some kind} */
    public List<ValueNode> printed(Predicate<String> kind) {
        return printed.entrySet().stream()
                .filter(value -> kind.test(value.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return the same values, of which some are printed in other words} */
    public Values printedAs(Map<ValueNode, String> others) {
        Map<ValueNode, String> all = new HashMap<>(printed);
        all.putAll(others);
        return new Values(all, quantities, tables, citations);
    }

    /** {@return the words for a value; empty when it could not be worked out, which was reported} */
    public String text(ValueNode value) {
        return printed.getOrDefault(value, "");
    }
}
