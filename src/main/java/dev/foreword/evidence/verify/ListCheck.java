package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Assertion.Listed;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.model.evidence.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the numbers of a list against what the calculation was made of, one by one and in order. */
final class ListCheck {

    private final Subject subject;

    ListCheck(Subject subject) {
        this.subject = subject;
    }

    Outcome check(Listed said) {
        List<Quantity> parts = parts(said.each().size());
        if (parts.size() != said.each().size()) {
            return Outcome.of(Verdict.FAILS, otherMany(said.each(), parts.size()));
        }
        Given last = said.each().get(parts.size() - 1);
        boolean isRounded = false;
        for (int i = 0; i < parts.size(); i++) {
            Outcome one = check(said.each().get(i), last.amount().unit(), parts.get(i));
            if (one.verdict() == Verdict.FAILS || one.verdict() == Verdict.UNCHECKED) {
                return one;
            }
            isRounded |= one.verdict() == Verdict.WITHIN_ROUNDING;
        }
        return isRounded ? new Outcome(Verdict.WITHIN_ROUNDING, List.of()) : Outcome.HOLDS;
    }

    /** The numbers that the calculation names, or the cells that they came from. */
    private List<Quantity> parts(int many) {
        List<Quantity> operands = subject.quantity().operands();
        return operands.size() == many ? operands : cells();
    }

    private List<Quantity> cells() {
        return subject.quantity().cells().stream().flatMap(ListCheck::cells).toList();
    }

    private static Stream<Quantity> cells(CellSpan span) {
        return IntStream.rangeClosed(span.first(), span.last())
                .mapToObj(row -> span.table().quantity(row, span.column()))
                .flatMap(Optional::stream);
    }

    /** “40, 50 and 60 per cent” names the unit once. */
    private Outcome check(Given given, AmountUnit unit, Quantity part) {
        Amount amount = given.amount();
        AmountUnit own = amount.unit() == AmountUnit.NONE ? unit : amount.unit();
        Amount whole = new Amount(
                amount.value(), amount.step(), own, amount.per(), amount.magnitude(), amount.form(), amount.words());
        Statement alone = new Statement(List.of(), null, false);
        return new GivenCheck(subject.with(part), alone, new Given(given.hedge(), whole, given.role())).check();
    }

    private Finding otherMany(List<Given> said, int parts) {
        return new Finding(
                Rule.CLAIM_WORDS,
                "these words give " + said.size() + " numbers, \""
                        + said.get(0).amount().words() + "\" and \""
                        + said.get(1).amount().words() + "\" among them, and the calculation is of " + parts
                        + subject.places(),
                "name a cell for each, in order, sum(first, second), or make a claim of each");
    }
}
