package dev.foreword.evidence.verify;

import dev.foreword.data.Operation;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.evidence.claim.Names;
import dev.foreword.language.Phrase;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks whether what is counted is what the number’s column counts: of a table of stations and staff, “733 stations” is
 * wrong of the staff. The word behind the number has to be the other column’s, and the clause must not speak of the number’s
 * own.
 */
final class MeasureCheck {

    private static final int ON = 6;
    private static final Set<String> HAVING =
            Set.of("has", "have", "had", "with", "employs", "employ", "employed", "were", "are");
    private static final Set<String> PLACING = Set.of("in", "at", "and");
    private static final Set<String> RANKED_BY = Set.of("for", "by", "in", "on");

    private final Subject subject;
    private final Measures measures;
    private final Tokens tokens;

    MeasureCheck(Subject subject, Measures measures) {
        this.subject = subject;
        this.measures = measures;
        this.tokens = subject.clause().tokens();
    }

    /** {@return the other column that the words speak of} */
    Optional<Finding> check() {
        boolean direct =
                subject.isCell() || subject.isOfColumn() || subject.quantity().operation() == Operation.RANK;
        Optional<String> other = direct ? counted().filter(this::isOther) : Optional.empty();
        return other.or(this::subjectOfOther)
                .map(word -> new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the words speak of \"" + word + "\", and the number is of another column" + subject.places(),
                        "name what the number counts, or point at the cell that is meant"));
    }

    /** {@code Revenue spending was [468.3]} of the column of capital spending: its clause names the other and not its own. */
    private Optional<String> subjectOfOther() {
        boolean ofColumn = subject.quantity().cells().stream()
                        .map(cell -> cell.table().name() + cell.column())
                        .distinct()
                        .count()
                == 1;
        Range sentence = subject.clause().sentence();
        boolean own =
                IntStream.range(sentence.from(), sentence.to()).anyMatch(at -> measures.isOwnName(tokens.word(at)));
        if (!ofColumn || own || !measures.hasName()) {
            return Optional.empty();
        }
        Set<String> said = spoken().mapToObj(tokens::word).collect(Collectors.toUnmodifiableSet());
        return spoken().mapToObj(tokens::word)
                .filter(word -> measures.isOtherName(word) && measures.areAllOf(word, said))
                .findFirst();
    }

    /** {@return where the clause says what its number is: before it, or as “on capital” behind it} */
    private IntStream spoken() {
        Clause clause = subject.clause();
        int behind = clause.focus().to();
        IntStream on = IntStream.range(
                        behind, Math.min(behind + ON, clause.core().to()))
                .filter(at -> tokens.is(at - 1, "on"));
        return IntStream.concat(
                IntStream.range(clause.core().from(), clause.focus().from()), on);
    }

    private boolean isOther(String word) {
        return measures.isOther(word) && !speaksOfOwn();
    }

    /** {@return the word that says what the number counts, or what was ranked} */
    private Optional<String> counted() {
        Range focus = subject.clause().focus();
        if (subject.quantity().operation() == Operation.RANK) {
            return RANKED_BY.contains(tokens.word(focus.to())) ? word(focus.to() + 1) : Optional.empty();
        }
        int end = IntStream.range(focus.from(), focus.to())
                .mapToObj(at -> QuantityReader.readPlain(tokens, at))
                .flatMap(Optional::stream)
                .mapToInt(Phrase::to)
                .findFirst()
                .orElse(-1);
        return word(end).filter(word -> !Names.isOfPeople(word) || isHad(focus.from(), end));
    }

    /** {@code had 9 volunteers in 2024}; of people who do something, as in “9 volunteers left”, another column may speak. */
    private boolean isHad(int number, int noun) {
        String next = tokens.word(noun + 1);
        boolean ends = noun + 1 >= tokens.size() || tokens.kind(noun + 1) == TokenKind.MARK || PLACING.contains(next);
        return ends && HAVING.contains(tokens.word(number - 1)) && measures.isOther(tokens.word(noun));
    }

    private Optional<String> word(int at) {
        return tokens.kind(at) == TokenKind.WORD ? Optional.of(tokens.word(at)) : Optional.empty();
    }

    private boolean speaksOfOwn() {
        Clause clause = subject.clause();
        return IntStream.range(clause.sentence().from(), clause.sentence().to())
                .anyMatch(at -> measures.isOwn(tokens.word(at)));
    }
}
