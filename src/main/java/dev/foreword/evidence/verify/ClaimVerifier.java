package dev.foreword.evidence.verify;

import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Clause;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.evidence.claim.Reading.NotUnderstood;
import dev.foreword.evidence.claim.Reading.Understood;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.evidence.claim.UnitBeside;
import dev.foreword.model.evidence.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a claim against its data: all that its words say has to hold, and the rest of its clause has to agree. */
public final class ClaimVerifier {

    /** What a claim can say, for an author whose words weren’t understood. */
    static final String FORMS =
            "write a number with its unit, a direction (rose, fell), a hedge (about, over, up to), or a place (second"
                    + " highest)";

    private ClaimVerifier() {}

    /**
     * {@return what came of a claim}
     *
     * @param subject the number
     * @param reading what the words say
     * @param names the names in the tables of the site
     */
    public static Outcome claim(Subject subject, Reading reading, NameIndex names) {
        Outcome outcome = verify(subject, reading, names);
        boolean wrong = outcome.verdict() == Verdict.FAILS && reading instanceof Understood;
        Optional<String> cure =
                wrong ? new Cures(subject, names).find(((Understood) reading).statement()) : Optional.empty();
        return cure.map(words -> cured(outcome, words)).orElse(outcome);
    }

    /** The cure stands with the first thing that is wrong. */
    private static Outcome cured(Outcome outcome, String words) {
        List<Finding> findings = new ArrayList<>(outcome.findings());
        Finding first = findings.get(0);
        findings.set(
                0,
                new Finding(
                        first.rule(), first.message(), "write \"" + words + "\", or point the claim at other cells"));
        return new Outcome(outcome.verdict(), findings, outcome.held());
    }

    /** {@return what came of the words round a printed value, which needn’t say anything} */
    public static Outcome value(Subject subject, Reading reading, NameIndex names) {
        Optional<String> unit = unitBeside(subject);
        if (unit.isPresent()) {
            return Outcome.of(Verdict.FAILS, otherUnit(subject, unit.get()));
        }
        return reading instanceof Understood ? verify(subject, reading, names) : Outcome.HOLDS;
    }

    private static Optional<String> unitBeside(Subject subject) {
        Clause clause = subject.clause();
        return UnitBeside.of(
                        clause.tokens(), clause.focus().from(), clause.focus().to())
                .flatMap(UnitBeside::other);
    }

    private static Finding otherUnit(Subject subject, String said) {
        return new Finding(
                Rule.CLAIM_RATE,
                "\"" + subject.clause().words() + "\" is printed with its unit, and the words beside it say \"" + said
                        + "\"" + subject.places(),
                "take \"" + said + "\" out, or print another cell");
    }

    static Outcome verify(Subject subject, Reading reading, NameIndex names) {
        if (reading instanceof NotUnderstood trouble) {
            return Outcome.of(Verdict.UNCHECKED, new Finding(Rule.CLAIM_WORDS, trouble.message(), FORMS));
        }
        Statement statement = ((Understood) reading).statement();
        List<Outcome> outcomes = new ArrayList<>();
        AssertionCheck check = new AssertionCheck(subject, statement, names);
        for (Assertion assertion : statement.assertions()) {
            outcomes.add(assertion.accept(check));
        }
        List<Finding> meaning = new ArrayList<>(MeaningCheck.conflicts(subject));
        meaning.addAll(MeaningCheck.check(subject));
        meaning.addAll(new ContextCheck(subject, statement, names).check());
        ExtremeCheck.check(subject, names).ifPresent(meaning::add);
        PluralCheck.check(subject, names).ifPresent(meaning::add);
        PartlyNamedCheck.check(subject, names).ifPresent(meaning::add);
        RespectivelyCheck.check(subject, names).ifPresent(meaning::add);
        EdgeCheck.check(subject).ifPresent(meaning::add);
        new MeasureCheck(subject, new Measures(subject, names)).check().ifPresent(meaning::add);
        return joined(outcomes, meaning);
    }

    private static Outcome joined(List<Outcome> outcomes, List<Finding> meaning) {
        Verdict verdict = Verdict.HOLDS;
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (rank(outcome.verdict()) > rank(verdict)) {
                verdict = outcome.verdict();
            }
            outcome.findings().stream()
                    .filter(f -> findings.stream().noneMatch(g -> g.rule() == f.rule()))
                    .forEach(findings::add);
        }
        meaning.stream()
                .filter(f -> findings.stream().noneMatch(g -> g.rule() == f.rule()))
                .forEach(findings::add);
        boolean wrong = !meaning.isEmpty() && verdict != Verdict.UNCHECKED;
        List<String> held = outcomes.stream()
                .flatMap(outcome -> outcome.held().stream())
                .distinct()
                .toList();
        return new Outcome(wrong ? Verdict.FAILS : verdict, findings, held);
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> 0;
            case WITHIN_ROUNDING -> 1;
            case UNCHECKED -> 2;
            case FAILS -> 3;
        };
    }
}
