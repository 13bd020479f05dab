package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Interval;
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
import dev.foreword.language.Form;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds the number that the words give against the one that the data give. */
final class GivenCheck {

    private static final BigDecimal QUARTER_MORE = new BigDecimal("1.25");
    private static final BigDecimal QUARTER_LESS = new BigDecimal("0.75");
    private static final int MOST_PLACES = 4;

    private final Subject subject;
    private final Statement statement;
    private final Given given;

    GivenCheck(Subject subject, Statement statement, Given given) {
        this.subject = subject;
        this.statement = statement;
        this.given = given;
    }

    Outcome check() {
        if (given.amount().form() instanceof Form.Share share && isCounted(share)) {
            Optional<Outcome> counted = counted(share);
            if (counted.isPresent()) {
                return counted.get();
            }
        }
        boolean ofRows = subject.quantity().operation() == Operation.COUNT;
        if (given.amount().form() instanceof Form.Share && subject.isPrinted() && !ofRows) {
            // “164 of every 10,000”: the whole is the author’s, and the number printed is the part.
            return Outcome.HOLDS;
        }
        if (given.amount().form() instanceof Form.Range range && isSpread()) {
            Assertion.Ends ends = new Assertion.Ends(range.low(), range.high());
            return new EndsCheck(subject, statement).ends(ends);
        }
        Optional<Finding> unit = new UnitCheck(subject).check(given);
        if (unit.isPresent()) {
            return Outcome.of(Verdict.FAILS, unit.get());
        }
        Measured x = measured();
        if (isAsRounded()) {
            return Outcome.HOLDS;
        }
        Acceptable acceptable = Tolerance.of(given.amount(), given.hedge());
        return outcome(
                acceptable.verdict(x.value(), x.interval(), subject.quantity().isKnown()), x);
    }

    /** {@code [44,000](=round(mean(t.n), -3))} gives the number as its author rounded it. */
    private boolean isAsRounded() {
        Quantity number = subject.quantity();
        Amount said = given.amount();
        boolean plain = said.form() == Form.PLAIN
                && said.unit() == AmountUnit.NONE
                && said.per() == null
                && said.magnitude() == null;
        return plain
                && !subject.isPrinted()
                && given.hedge() == Hedge.EXACT
                && number.isKnown()
                && number.precise().compareTo(number.value()) != 0
                && said.value().compareTo(number.value()) == 0;
    }

    /** “Between 19.5 and 47.9” of the lowest and the highest gives both, and not where their difference lies. */
    private boolean isSpread() {
        return subject.quantity().operation() == Operation.DIFFERENCE
                && statement.way().isEmpty()
                && !statement.isApart()
                && given.role() == Role.LEVEL;
    }

    /** {@return the number as the words measure it; without its sign where the words say the direction} */
    Measured measured() {
        Measured signed = new Converter(subject).as(given, statement.direction());
        boolean balance = statement.assertions().stream().anyMatch(a -> a instanceof Assertion.Balance);
        boolean magnitude =
                given.amount().value().signum() >= 0 && (statement.way().isPresent() || statement.isApart() || balance);
        return magnitude ? signed.abs() : signed;
    }

    /** “70 of the 79”, and “70 out of 79” and “22 in every 10,000” of a number that is no share. */
    private boolean isCounted(Form.Share share) {
        boolean isShare = new Kinds(subject).isPercent() || subject.cell().isEmpty();
        boolean printed = subject.isPrinted() && subject.quantity().operation() != Operation.COUNT;
        return !subject.quantity().cells().isEmpty() && !printed && (share.exactly() || !isShare);
    }

    /** {@code 70 of the 79}: the part is the number itself, and the whole stands in the same column or is the base. */
    private Optional<Outcome> counted(Form.Share share) {
        Optional<CellSpan> cell = subject.cell();
        if (cell.isEmpty()) {
            return shared(share);
        }
        boolean part = subject.quantity().interval().contains(share.part());
        Kinds kinds = new Kinds(subject);
        boolean rate = kinds.per().map(per -> per.compareTo(share.whole()) == 0).orElse(kinds.isRate());
        if (part && rate && !share.exactly()) {
            return Optional.of(Outcome.HOLDS);
        }
        if (!part) {
            return Optional.empty();
        }
        return Optional.of(
                hasWhole(cell.get(), share.whole())
                        ? Outcome.HOLDS
                        : Outcome.of(
                                Verdict.FAILS,
                                new Finding(
                                        Rule.CLAIM_MISMATCH,
                                        "no row or base of this column is " + HouseStyle.number(share.whole())
                                                + subject.places(),
                                        "work out share(part, whole) of the two numbers")));
    }

    private Optional<Outcome> shared(Form.Share share) {
        Optional<Quantity> to = subject.to();
        Optional<Quantity> from = subject.from();
        Operation operation = subject.quantity().operation();
        boolean counts = operation == Operation.SHARE || operation == Operation.COUNT;
        if (!counts || to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        boolean both = to.get().interval().contains(share.part())
                && from.get().interval().contains(share.whole());
        return Optional.of(
                both
                        ? Outcome.HOLDS
                        : Outcome.of(
                                Verdict.FAILS,
                                new Finding(
                                        Rule.CLAIM_MISMATCH,
                                        "the data give "
                                                + subject.quantity().working().text() + subject.places(),
                                        "give the two numbers of the calculation")));
    }

    private static boolean hasWhole(CellSpan cell, BigDecimal whole) {
        boolean base = cell.heading()
                .base()
                .flatMap(Column.Base::size)
                .map(size -> whole.compareTo(BigDecimal.valueOf(size)) == 0)
                .orElse(false);
        return base
                || IntStream.range(0, cell.table().rows().size())
                        .filter(row -> row != cell.first())
                        .anyMatch(row -> cell.table()
                                .quantity(row, cell.column())
                                .filter(q -> q.value().compareTo(whole) == 0)
                                .isPresent());
    }

    private Outcome outcome(Verdict verdict, Measured x) {
        return switch (verdict) {
            case HOLDS -> far(x).map(f -> Outcome.of(Verdict.HOLDS, f)).orElse(Outcome.HOLDS);
            case WITHIN_ROUNDING ->
                Outcome.of(
                        verdict,
                        new Finding(
                                Rule.CLAIM_ROUNDING,
                                "\"" + given.amount().words() + "\" holds only within the rounding of its numbers: "
                                        + working(x),
                                "keep it if the source says so, or give the number that the data give"));
            case UNCHECKED -> Outcome.of(verdict, unchecked(subject.quantity()));
            case FAILS -> Outcome.of(verdict, mismatch(x));
        };
    }

    private Finding mismatch(Measured x) {
        boolean hedged = given.hedge() != Hedge.EXACT && given.hedge() != Hedge.ABOUT;
        boolean years =
                given.amount().unit() == AmountUnit.YEARS && subject.quantity().operation() == Operation.YEARS;
        Rule rule = hedged ? Rule.CLAIM_HEDGE : years ? Rule.CLAIM_SPAN : Rule.CLAIM_MISMATCH;
        boolean change = subject.isComparison() && !(given.amount().form() instanceof Form.Multiple);
        String what = change && given.role() != Role.TO ? subject.way().words() + " of " : "";
        if (!subject.quantity().isKnown()) {
            return new Finding(
                    rule, "what is known of the data rules this out" + subject.places(), "leave the number out");
        }
        return new Finding(rule, "the data give " + what + working(what.isEmpty() ? x : x.abs()), Cures.ELSEWHERE);
    }

    /** {@return what to say of a claim whose cells hold no number} */
    static Finding unchecked(Quantity quantity) {
        CellSpan first = quantity.missing().get(0);
        int others = quantity.missing().size() - 1;
        return new Finding(
                Rule.CLAIM_UNCHECKED,
                "this can’t be checked, for the value at " + first.place() + " is missing"
                        + (others == 0 ? "" : ", and " + others + " more are"),
                "say between what the value lies in the table’s sidecar, leave it out with known(…), or cite a source");
    }

    /** “More than 20” of 30 is true, and another number was meant. */
    private Optional<Finding> far(Measured x) {
        Amount amount = given.amount();
        boolean plain = amount.form() == Form.PLAIN && amount.value().signum() > 0;
        boolean above = (given.hedge() == Hedge.OVER || given.hedge() == Hedge.AT_LEAST)
                && x.value().compareTo(amount.value().multiply(QUARTER_MORE)) > 0;
        boolean below = (given.hedge() == Hedge.UNDER || given.hedge() == Hedge.AT_MOST)
                && x.value().compareTo(amount.value().multiply(QUARTER_LESS)) < 0;
        return plain && subject.quantity().isKnown() && (above || below)
                ? Optional.of(new Finding(
                        Rule.CLAIM_FAR,
                        "this is true, but the number is more than a quarter " + (above ? "above" : "below")
                                + " the one given: " + working(x),
                        "give a number that is nearer"))
                : Optional.empty();
    }

    private String working(Measured x) {
        int decimals = decimals(x);
        return x.words(decimals)
                + (subject.quantity().operation() == Operation.CELL
                                || subject.quantity().operation() == Operation.LITERAL
                        ? ""
                        : ": " + subject.quantity().working().text())
                + x.range(decimals)
                + subject.places();
    }

    /** As many decimals as the words have, and more where the number would else look the same. */
    private int decimals(Measured x) {
        Amount amount = given.amount();
        int decimals = Tolerance.isFraction(amount)
                ? 1
                : Math.max(
                        Math.max(0, amount.step().stripTrailingZeros().scale()),
                        x.value().stripTrailingZeros().scale() > 0 ? 1 : 0);
        while (decimals < MOST_PLACES
                && HouseStyle.round(x.value(), decimals).compareTo(amount.value()) == 0
                && x.value().compareTo(amount.value()) != 0) {
            decimals++;
        }
        return decimals;
    }

    /** {@return whether some numbers hold only one direction} */
    static Direction of(Interval interval) {
        boolean up = interval.low().filter(l -> l.signum() > 0).isPresent();
        boolean down = interval.high().filter(h -> h.signum() < 0).isPresent();
        return up ? Direction.UP : down ? Direction.DOWN : Direction.SAME;
    }
}
