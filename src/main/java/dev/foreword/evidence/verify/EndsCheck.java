package dev.foreword.evidence.verify;

import dev.foreword.data.Arithmetic;
import dev.foreword.data.CalculationException;
import dev.foreword.data.Comparisons;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Holds a second number of a claim against what its calculation was made of: each has to be borne out. */
final class EndsCheck {

    private final Subject subject;
    private final Statement statement;

    EndsCheck(Subject subject, Statement statement) {
        this.subject = subject;
        this.statement = statement;
    }

    /** {@code from 10 to 24}, {@code 31,010, up from 28,440}. */
    Outcome ends(Assertion.Ends ends) {
        Optional<Quantity> from = subject.from();
        Optional<Quantity> to = subject.to();
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.of(
                    Verdict.FAILS,
                    new Finding(
                            Rule.CLAIM_WORDS,
                            "these words give two numbers, \"" + ends.from().words() + "\" and \""
                                    + ends.to().words() + "\", and the calculation has one" + subject.places(),
                            "work out change(from, to) or difference(from, to) of the two, or make a claim of each"));
        }
        AmountUnit unit = ends.to().unit() == AmountUnit.NONE
                ? ends.from().unit()
                : ends.to().unit();
        Outcome first = end(ends.from(), unit, from.get());
        return first.verdict() == Verdict.FAILS ? first : end(ends.to(), unit, to.get());
    }

    /** {@code by [4.7 per cent] from 55,100}. */
    Outcome end(Assertion.End end) {
        boolean back = subject.quantity().operation() == Operation.DIFFERENCE && subject.goesBack();
        Optional<Quantity> number = end.isStart() == back ? subject.to() : subject.from();
        return number.filter(q -> subject.isComparison())
                .map(q -> end(end.amount(), end.amount().unit(), q))
                .orElse(Outcome.HOLDS);
    }

    /** “From 2 to 3 per cent” names the unit once. */
    private Outcome end(Amount amount, AmountUnit unit, Quantity number) {
        AmountUnit own = amount.unit() == AmountUnit.NONE ? unit : amount.unit();
        Amount whole = new Amount(
                amount.value(), amount.step(), own, amount.per(), amount.magnitude(), amount.form(), amount.words());
        Subject end = subject.with(number);
        return new GivenCheck(
                        end, new Statement(java.util.List.of(), null, false), new Given(Hedge.EXACT, whole, Role.LEVEL))
                .check();
    }

    /** {@code fell from 2,520 to [2,390]}: the two numbers of the sentence go the way that it says. */
    static Outcome stretch(Subject subject, Assertion.Stretch said) {
        Direction found = Direction.of(said.to().value().compareTo(said.from().value()));
        return found == said.direction()
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_DIRECTION,
                                "the words say " + said.direction().words() + ", and from "
                                        + said.from().words() + " to "
                                        + said.to().words() + " is " + found.words() + subject.places(),
                                Cures.TURN));
    }

    /** {@code 13.9 is more than twice the [6.2]}: the two numbers of the sentence are so many times each other. */
    static Outcome folded(Subject subject, Assertion.Folded said) {
        if (said.base().value().signum() == 0) {
            return Outcome.HOLDS;
        }
        BigDecimal times = said.number().value().divide(said.base().value(), MathContext.DECIMAL64);
        return Tolerance.of(said.times(), said.hedge()).holds(times)
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_HEDGE,
                                said.number().words() + " is "
                                        + Measured.plain(times, " times").words(2) + " "
                                        + said.base().words()
                                        + subject.places(),
                                "say how many times it is, or point at the cells that are meant"));
    }

    /** {@code 11,421 (25.9 per cent) more}: the same change in another measure. */
    Outcome also(Assertion.Also also) {
        Optional<Quantity> from = subject.from();
        Optional<Quantity> to = subject.to();
        if (from.isEmpty() || to.isEmpty() || !subject.isComparison()) {
            return Outcome.of(
                    Verdict.FAILS,
                    new Finding(
                            Rule.CLAIM_WORDS,
                            "\"" + also.amount().words() + "\" is a second number, and the calculation has one"
                                    + subject.places(),
                            "put each number in a claim of its own"));
        }
        try {
            boolean percent = also.amount().unit() == AmountUnit.PER_CENT;
            Quantity other =
                    percent ? Comparisons.change(from.get(), to.get()) : Comparisons.difference(from.get(), to.get());
            Quantity turned = subject.quantity().isTurned() ? Arithmetic.negate(other) : other;
            Subject second = subject.with(turned);
            return new GivenCheck(second, statement, new Given(also.hedge(), also.amount(), Role.BY)).check();
        } catch (CalculationException e) {
            return Outcome.of(Verdict.FAILS, new Finding(Rule.CLAIM_MISMATCH, e.fault(), e.help()));
        }
    }
}
