package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks whether the row that is named right behind the lowest or highest number of a column has it: {@code 6.9 in Camden}. */
final class ExtremeCheck {

    private static final Set<String> IN = Set.of("in", "at", "for");

    private ExtremeCheck() {}

    /** {@return the row that has another number} */
    static Optional<Finding> check(Subject subject, NameIndex names) {
        List<CellSpan> cells = subject.quantity().cells();
        String expression = subject.expression().strip();
        boolean extreme = expression.startsWith("min(") || expression.startsWith("max(");
        if (!extreme || cells.size() != 1 || cells.get(0).isCell()) {
            return Optional.empty();
        }
        CellSpan column = cells.get(0);
        return named(subject.clause(), names.of(column.table()))
                .filter(key -> !hasIt(subject.quantity(), column, key))
                .map(key -> new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence names \"" + key.text() + "\", which has another number" + subject.places(),
                        "name the row that has it, or point at the cell that is meant"));
    }

    private static Optional<TableNames.Key> named(Clause clause, TableNames names) {
        int behind = clause.focus().to();
        return IN.contains(clause.tokens().word(behind)) ? names.keyAt(clause.tokens(), behind + 1) : Optional.empty();
    }

    private static boolean hasIt(Quantity number, CellSpan column, TableNames.Key key) {
        Table table = column.table();
        return IntStream.rangeClosed(column.first(), column.last())
                .filter(row -> Labels.text(table, row, key.column()).equals(key.text()))
                .mapToObj(row -> table.quantity(row, column.column()))
                .flatMap(Optional::stream)
                .anyMatch(other -> other.value().compareTo(number.value()) == 0);
    }
}
