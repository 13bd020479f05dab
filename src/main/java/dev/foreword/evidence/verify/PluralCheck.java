package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.evidence.claim.PeriodReader;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks whether a number that is said of several rows at once is that of each: {@code Camden and Brent had 72} where one of
 * them had 65. A sentence with a second number gives each row its own.
 */
final class PluralCheck {

    private PluralCheck() {}

    /** {@return the row that has another number} */
    static Optional<Finding> check(Subject subject, NameIndex names) {
        Optional<CellSpan> cell = subject.cell();
        if (cell.isEmpty() || hasOtherNumbers(subject)) {
            return Optional.empty();
        }
        return rows(subject, names.of(cell.get().table())).stream()
                .filter(row -> differs(cell.get(), row))
                .findFirst()
                .map(row -> new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence names \"" + row.text() + "\" too, which has another number" + subject.places(),
                        "give each its own number, or name one"));
    }

    /** {@return the keys that stand beside each other, joined by “and”; none when there are none} */
    private static List<TableNames.Key> rows(Subject subject, TableNames names) {
        Tokens tokens = subject.clause().tokens();
        Range core = subject.clause().core();
        for (int at = core.from(); at < core.to(); at++) {
            List<TableNames.Key> found = joined(tokens, at, names);
            boolean between = tokens.is(at - 1, "between") || tokens.is(at - 1, "of");
            if (found.size() > 1 && !between) {
                return found;
            }
        }
        return List.of();
    }

    private static List<TableNames.Key> joined(Tokens tokens, int from, TableNames names) {
        List<TableNames.Key> found = new ArrayList<>();
        int at = from;
        Optional<TableNames.Key> key = names.keyAt(tokens, at);
        boolean last = false;
        while (key.isPresent() && !last) {
            found.add(key.get());
            at += key.get().words().size();
            last = found.size() > 1 && tokens.is(at - key.get().words().size() - 1, "and");
            key = tokens.is(at, "and") || tokens.is(at, ",") ? names.keyAt(tokens, at + 1) : Optional.empty();
            at++;
        }
        return last ? found : List.of();
    }

    private static boolean differs(CellSpan cell, TableNames.Key key) {
        Table table = cell.table();
        return IntStream.range(0, table.rows().size())
                .filter(row -> Labels.text(table, row, key.column()).equals(key.text()))
                .filter(row -> Labels.differOnlyIn(table, row, cell.first(), key.column()))
                .mapToObj(row -> table.quantity(row, cell.column()))
                .flatMap(Optional::stream)
                .filter(Quantity::isKnown)
                .anyMatch(other -> table.quantity(cell.first(), cell.column())
                        .filter(own -> own.value().compareTo(other.value()) != 0)
                        .isPresent());
    }

    private static boolean hasOtherNumbers(Subject subject) {
        Tokens tokens = subject.clause().tokens();
        Range sentence = subject.clause().sentence();
        Range focus = subject.clause().focus();
        return IntStream.range(sentence.from(), sentence.to())
                .filter(at -> !focus.holds(at))
                .anyMatch(at -> QuantityReader.readPlain(tokens, at).isPresent()
                        && PeriodReader.mentions(tokens, new Range(at, at + 1)).isEmpty());
    }
}
