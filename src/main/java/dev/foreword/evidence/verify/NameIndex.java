package dev.foreword.evidence.verify;

import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.evidence.claim.Names;
import dev.foreword.language.QuantityReader;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names in the tables of a site, each read once. */
public final class NameIndex {

    private final Map<Table, TableNames> byTable = new ConcurrentHashMap<>();

    /** {@return the names that the words round a number may use} */
    public Names of(Quantity quantity) {
        return TableNames.of(quantity.cells(), countsTime(quantity), this);
    }

    /** {@return whether a number is a length of time} */
    private static boolean countsTime(Quantity quantity) {
        String unit = quantity.measure().unit().suffix().strip().toLowerCase(Locale.ROOT);
        return QuantityReader.isTime(unit);
    }

    TableNames of(Table table) {
        return byTable.computeIfAbsent(table, TableNames::of);
    }
}
