package dev.foreword.model.node;

import dev.foreword.data.Derivation;
import dev.foreword.data.Table;
import java.util.List;
import java.util.stream.Collectors;

/** A block that is made from data. */
public interface FromData {

    /** {@return every table that something in the block was taken from} */
    List<Table> tables();

    /** {@return which of their rows it shows, in words; empty when it shows all of them as they stand} */
    default String chosen() {
        return tables().stream()
                .flatMap(table -> table.derivation().stream())
                .map(Derivation::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
