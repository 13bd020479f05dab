package dev.foreword.evidence.verify;

import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.evidence.claim.Names;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names in the tables of a site, each read once. */
public final class NameIndex {

    private final Map<Table, TableNames> byTable = new ConcurrentHashMap<>();

    /** {@return the names that the words round a number may use} */
    public Names of(Quantity quantity) {
        return TableNames.of(quantity.cells(), this);
    }

    TableNames of(Table table) {
        return byTable.computeIfAbsent(table, TableNames::of);
    }
}
