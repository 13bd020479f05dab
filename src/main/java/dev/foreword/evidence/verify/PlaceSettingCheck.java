package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Table;
import dev.foreword.data.Totals;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks whether a number is of the place that stands over it: below the heading “Camden”, and in the row of a table that
 * begins with it, a number is Camden’s. The heading has to be the name and nothing else, and the text must have named no place
 * itself, nor the sentence look to others.
 */
final class PlaceSettingCheck {

    /** Words by which a sentence looks away from the place of its heading. */
    private static final Set<String> ELSEWHERE = WordList.of("""
            elsewhere neighbour neighbours neighbouring other others another national nationally average median mean
            contrast compared against than unlike whereas while both all across overall total together everywhere
            highest lowest most fewest least largest smallest best worst second third next region regional country
            england wales scotland britain comparable similar here""");

    private final Subject subject;
    private final NameIndex names;

    PlaceSettingCheck(Subject subject, NameIndex names) {
        this.subject = subject;
        this.names = names;
    }

    /** {@return what doesn’t agree} */
    Optional<Finding> check() {
        List<Table> tables = subject.quantity().cells().stream()
                .map(CellSpan::table)
                .distinct()
                .toList();
        return tables.size() == 1 ? check(tables.get(0)) : Optional.empty();
    }

    private Optional<Finding> check(Table table) {
        for (Tokens over : subject.surface().over()) {
            Optional<TableNames.Key> key =
                    names.of(table).keyAt(over, 0).filter(k -> k.words().size() == over.size());
            if (key.isPresent()) {
                Set<String> own = own(table, key.get().column());
                boolean other = !own.contains(key.get().text())
                        && Totals.declared(table).stream().noneMatch(own::contains);
                return other && !looksAway(table) ? Optional.of(finding(key.get(), own)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Finding finding(TableNames.Key key, Set<String> own) {
        return new Finding(
                Rule.CLAIM_CONTEXT,
                "this stands under \"" + key.text() + "\", and the number is of \"" + String.join("\" and \"", own)
                        + "\"" + subject.places(),
                "name the row of the number in its sentence, or point at the cell that is meant");
    }

    private Set<String> own(Table table, int column) {
        return subject.quantity().cells().stream()
                .map(cell -> Labels.text(table, cell.first(), column))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean looksAway(Table table) {
        Range sentence = subject.clause().sentence();
        Tokens tokens = subject.clause().tokens();
        return IntStream.range(sentence.from(), sentence.to()).anyMatch(at -> ELSEWHERE.contains(tokens.word(at)))
                || IntStream.range(0, sentence.to())
                        .anyMatch(at -> names.of(table).keyAt(tokens, at).isPresent());
    }
}
