package dev.foreword.evidence.verify;

import dev.foreword.evidence.claim.ClaimReader;
import dev.foreword.evidence.claim.Clause;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.evidence.claim.Rewording;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.language.Tokens;
import dev.foreword.model.evidence.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what an author can write in place of a claim that fails: the author’s own words with another number, another
 * direction or without the hedge. Each is held against the data before it is offered, so that it is right when written.
 */
final class Cures {

    /** Where the number is wrong. */
    static final String ELSEWHERE = "give the number that the data give, or point the claim at other cells";

    /** Where the direction is wrong. */
    static final String TURN = "turn the words round, or change(from, to) if the two cells are the wrong way round";

    private static final int MORE_DECIMALS = 2;

    private final Subject subject;
    private final NameIndex names;

    Cures(Subject subject, NameIndex names) {
        this.subject = subject;
        this.names = names;
    }

    /** {@return words that hold; empty when none were found, and when a value is withheld} */
    Optional<String> find(Statement statement) {
        if (!subject.quantity().isKnown()) {
            return Optional.empty();
        }
        return candidates(statement).stream().filter(this::holds).findFirst();
    }

    private Set<String> candidates(Statement statement) {
        String words = subject.clause().words();
        List<String> bases = new ArrayList<>(List.of(words));
        Rewording.withoutHedge(words).ifPresent(bases::add);
        List<String> turned = new ArrayList<>();
        bases.forEach(base -> Rewording.turned(base).ifPresent(turned::add));
        Set<String> all = new LinkedHashSet<>();
        bases.forEach(base -> numbered(base, statement, all));
        all.addAll(turned);
        turned.forEach(base -> numbered(base, statement, all));
        all.remove(words);
        return all;
    }

    /** The words with the number that the data give, as exactly as the author’s and then more so. */
    private void numbered(String words, Statement statement, Set<String> into) {
        statement.given().ifPresent(given -> {
            Measured x = new GivenCheck(subject, statement, given).measured().abs();
            into.addAll(Rewording.multiplied(words, given.amount()));
            for (int more = 0; more <= MORE_DECIMALS; more++) {
                Rewording.scaled(words, given.amount(), x.value(), more).ifPresent(into::add);
                Rewording.withNumber(words, given.amount(), x.value(), more).ifPresent(into::add);
            }
        });
    }

    private boolean holds(String words) {
        Clause clause = subject.clause();
        Tokens tokens = clause.tokens();
        int from = tokens.get(clause.focus().from()).from();
        int to = tokens.get(clause.focus().to() - 1).to();
        String text = tokens.text().substring(0, from) + words + tokens.text().substring(to);
        Tokens reworded = Tokens.of(text);
        Reading reading = new ClaimReader(reworded).claim(from, from + words.length(), names.of(subject.quantity()));
        Subject other = new Subject(
                subject.quantity(),
                subject.expression(),
                reading.clause(),
                subject.surface().reworded(reworded),
                false);
        return ClaimVerifier.verify(other, reading, names).verdict() == Verdict.HOLDS;
    }
}
