package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks whether a sentence speaks of another row in words of its own: “own outright” of the row Owned outright, “private
 * tenants” of the row Private rented. Only rows that describe, and are no names of places, are spoken of in this way.
 */
final class PartlyNamedCheck {

    private static final Set<String> AWAY = Set.of("than", "unlike", "against", "compared", "not", "while", "whereas");

    private final Subject subject;
    private final TableNames names;
    private final CellSpan cell;
    private final Clause clause;

    private PartlyNamedCheck(Subject subject, CellSpan cell, NameIndex names) {
        this.subject = subject;
        this.cell = cell;
        this.names = names.of(cell.table());
        this.clause = subject.clause();
    }

    /** {@return what doesn’t agree} */
    static Optional<Finding> check(Subject subject, NameIndex names) {
        return subject.cell()
                .filter(CellSpan::isCell)
                .flatMap(cell -> new PartlyNamedCheck(subject, cell, names).other());
    }

    private Optional<Finding> other() {
        Set<String> near = stems(clause.core());
        clause.scenes().forEach(scene -> near.addAll(stems(scene)));
        Set<String> sentence = stems(clause.sentence());
        if (AWAY.stream().anyMatch(sentence::contains) || hasOtherNumber()) {
            return Optional.empty();
        }
        return cell.table().notes().keys().stream()
                .flatMap(column -> other(column, near, sentence).stream())
                .findFirst()
                .map(key -> new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the words speak of \"" + key + "\", and the number is of another row" + subject.places(),
                        "name the row of the number, or point at the cell that is meant"));
    }

    private Optional<String> other(int column, Set<String> near, Set<String> sentence) {
        String text = Labels.text(cell.table(), cell.first(), column);
        List<String> own = names.described(column, text);
        boolean named = sentence.containsAll(own)
                || own.stream().anyMatch(stem -> sentence.contains(stem) && names.isOfOneRow(column, stem));
        if (own.isEmpty() || named) {
            return Optional.empty();
        }
        return names.described(column).stream()
                .filter(key -> !key.text().equals(text) && isSpokenOf(key, own, near))
                .map(TableNames.Described::text)
                .findFirst();
    }

    /** All its words are there; or, of two rows that differ in their first word only, this one. */
    private boolean isSpokenOf(TableNames.Described key, List<String> own, Set<String> near) {
        List<String> stems = key.stems();
        String first = stems.get(0);
        boolean parallel = stems.size() == own.size()
                && !own.get(0).equals(first)
                && stems.subList(1, stems.size()).equals(own.subList(1, own.size()));
        boolean alone = parallel && names.isOfOneRow(key.column(), first);
        return !own.containsAll(stems) && (near.containsAll(stems) || (alone && near.contains(first)));
    }

    /** {@code 17% of posts were vacant, the equivalent of 5,470}: which of them the words are of stays open. */
    private boolean hasOtherNumber() {
        Range sentence = clause.sentence();
        return IntStream.range(sentence.from(), sentence.to())
                .anyMatch(at -> !clause.focus().holds(at) && isNumber(at));
    }

    private boolean isNumber(int at) {
        return clause.tokens().kind(at) == TokenKind.NUMBER;
    }

    private Set<String> stems(Range range) {
        Tokens tokens = clause.tokens();
        return IntStream.range(range.from(), range.to())
                .filter(at -> !clause.focus().holds(at))
                .mapToObj(tokens::word)
                .map(TableNames::stemOf)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
