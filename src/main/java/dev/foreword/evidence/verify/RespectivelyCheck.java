package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks whether numbers that are given “respectively” stand in the order of the rows that the sentence names. */
final class RespectivelyCheck {

    private final Subject subject;
    private final TableNames names;
    private final CellSpan cell;
    private final Tokens tokens;

    private RespectivelyCheck(Subject subject, CellSpan cell, NameIndex names) {
        this.subject = subject;
        this.cell = cell;
        this.names = names.of(cell.table());
        this.tokens = subject.clause().tokens();
    }

    /** {@return what doesn’t agree} */
    static Optional<Finding> check(Subject subject, NameIndex names) {
        Range sentence = subject.clause().sentence();
        boolean said = IntStream.range(subject.clause().focus().to(), sentence.to())
                .anyMatch(at -> subject.clause().tokens().is(at, "respectively"));
        return said
                ? subject.cell()
                        .filter(CellSpan::isCell)
                        .flatMap(cell -> new RespectivelyCheck(subject, cell, names).other(sentence))
                : Optional.empty();
    }

    private Optional<Finding> other(Range sentence) {
        List<TableNames.Key> rows = rows(sentence);
        List<Integer> numbers = IntStream.range(sentence.from(), sentence.to())
                .filter(at -> tokens.kind(at) == TokenKind.NUMBER)
                .boxed()
                .toList();
        int own = IntStream.range(0, numbers.size())
                .filter(i -> subject.clause().focus().holds(numbers.get(i)))
                .findFirst()
                .orElse(-1);
        return own < 0 || rows.size() != numbers.size() || isOwn(rows.get(own))
                ? Optional.empty()
                : Optional.of(finding(rows.get(own)));
    }

    private List<TableNames.Key> rows(Range sentence) {
        List<TableNames.Key> rows = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); ) {
            Optional<TableNames.Key> key = names.keyAt(tokens, at);
            key.ifPresent(rows::add);
            at += key.map(k -> k.words().size()).orElse(1);
        }
        return rows;
    }

    private boolean isOwn(TableNames.Key key) {
        return Labels.text(cell.table(), cell.first(), key.column()).equals(key.text());
    }

    private Finding finding(TableNames.Key key) {
        return new Finding(
                Rule.CLAIM_CONTEXT,
                "by its order this number is of \"" + key.text() + "\", and it is of another row" + subject.places(),
                "give the numbers in the order of the names");
    }
}
