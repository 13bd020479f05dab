package dev.foreword.evidence.verify;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Operation;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import dev.foreword.model.passage.Passage;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks whether the words count in what the number is counted in. */
final class UnitCheck {

    private static final Set<AmountUnit> MONEY =
            Set.of(AmountUnit.POUNDS, AmountUnit.PENCE, AmountUnit.DOLLARS, AmountUnit.EUROS);

    private final Subject subject;
    private final Kinds kinds;

    UnitCheck(Subject subject) {
        this.subject = subject;
        this.kinds = new Kinds(subject);
    }

    /** {@return what is wrong with the unit of the words} */
    Optional<Finding> check(Given given) {
        Amount amount = given.amount();
        if (amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio) {
            return multiple();
        }
        if (amount.form() instanceof Form.Share share && share.exactly()) {
            return Optional.empty();
        }
        if (amount.unit().isShare()) {
            return amount.unit() == AmountUnit.PER_CENT ? percent(given) : points(amount);
        }
        if (MONEY.contains(amount.unit())) {
            return money(amount);
        }
        BigDecimal many = amount.per();
        if (many != null) {
            return rate(many);
        }
        return amount.unit().isTime() ? time(amount) : other(amount);
    }

    private Optional<Finding> multiple() {
        boolean times = kinds.isRatio()
                || kinds.isBare()
                || subject.quantity().operation() == Operation.CHANGE
                || subject.quantity().operation() == Operation.SHARE
                || subject.quantity().operation() == Operation.RATIO
                || (!kinds.hasUnit() && !kinds.isPercent() && !kinds.isCount());
        return times
                ? Optional.empty()
                : wrong(
                        "the words say how many times as much, and the calculation gives " + given(),
                        "work out ratio(number, base) or change(from, to)");
    }

    private Optional<Finding> percent(Given given) {
        boolean fraction =
                given.amount().form() != Form.PLAIN && !(given.amount().form() instanceof Form.Range);
        if (kinds.isPoints() && !fraction) {
            return Optional.of(new Finding(
                    Rule.CLAIM_POINTS,
                    "the calculation gives percentage points, and the words say per cent" + subject.working(),
                    "say percentage points, or work out change(from, to)"));
        }
        boolean part = kinds.isRatio() || (fraction && isPart());
        return kinds.isPercent() || kinds.isBare() || part || isChangeBy(given)
                ? Optional.empty()
                : wrong(
                        "the words say a share, and the data give " + given(),
                        unnamed()
                                ? "add unit: \"%\" to the column in the table’s sidecar if it holds percentages, or work out"
                                        + " share(part, whole) or change(from, to)"
                                : "point the claim at other cells, or work out share(part, whole) or change(from, to)");
    }

    /** A cell of a rate column whose unit nobody has said, as a sidecar that was proposed leaves it. */
    private boolean unnamed() {
        return subject.isCell() && kinds.isRate() && !kinds.hasUnit();
    }

    /** One sum of money for each pound of another is a share of it too. */
    private boolean isChangeBy(Given given) {
        return given.role() == Role.BY && subject.quantity().operation() == Operation.RATIO;
    }

    private boolean isPart() {
        boolean between = subject.quantity().value().signum() >= 0
                && subject.quantity().value().compareTo(BigDecimal.ONE) <= 0;
        return between && !kinds.hasUnit() && subject.quantity().operation() == Operation.CALCULATED;
    }

    private Optional<Finding> points(Amount amount) {
        boolean bare = !amount.words().contains("percentage") && !amount.words().matches(".*\\bpp.*");
        boolean difference = subject.quantity().operation() == Operation.DIFFERENCE || subject.isCell();
        boolean index = bare && !kinds.hasUnit() && difference && !kinds.isPercent();
        boolean share = difference && kinds.isPercent() && !kinds.hasUnit() && !subject.isCell();
        boolean ok = kinds.isPoints() || index || share || kinds.isBare();
        boolean relative = subject.quantity().operation() == Operation.CHANGE
                || subject.quantity().operation() == Operation.SHARE;
        return ok && !relative
                ? Optional.empty()
                : Optional.of(new Finding(
                        Rule.CLAIM_POINTS,
                        "the words say percentage points, and the calculation gives " + given() + subject.working(),
                        "say per cent, or work out points(from, to) of two percentages"));
    }

    private Optional<Finding> money(Amount amount) {
        if (kinds.isBare() && !kinds.hasUnit()) {
            return Optional.empty();
        }
        Optional<AmountUnit> money = kinds.money();
        boolean sterling = Set.of(AmountUnit.POUNDS, AmountUnit.PENCE).contains(amount.unit());
        boolean same = money.filter(
                        m -> m == amount.unit() || (sterling && (m == AmountUnit.POUNDS || m == AmountUnit.PENCE)))
                .isPresent();
        return same
                ? Optional.empty()
                : wrong(
                        "the words are in " + amount.unit().name().toLowerCase(Locale.ROOT) + ", and the data give "
                                + given(),
                        "point the claim at other cells, or say the column’s unit in its sidecar");
    }

    private Optional<Finding> rate(BigDecimal many) {
        Optional<BigDecimal> per = kinds.per();
        boolean same =
                per.map(p -> p.compareTo(many) == 0).orElse(kinds.isBare() || (kinds.isRate() && !kinds.hasUnit()));
        return same
                ? Optional.empty()
                : wrong(
                        "the words say per " + HouseStyle.number(many) + ", and the data give " + given(),
                        "say the unit that the data have, or work out per(part, whole, so many)");
    }

    private Optional<Finding> time(Amount amount) {
        Optional<AmountUnit> time = kinds.time();
        boolean same = time.filter(t -> t == amount.unit()).isPresent() || kinds.isBare();
        return same
                ? Optional.empty()
                : wrong(
                        "the words say " + amount.unit().name().toLowerCase(Locale.ROOT) + ", and the data give "
                                + given(),
                        "point the claim at other cells, or say the column’s unit in its sidecar");
    }

    /** A plain number, or one of people and things. */
    private Optional<Finding> other(Amount amount) {
        boolean named = subject.surface().role() == Passage.Role.CELL
                || subject.surface().role() == Passage.Role.TILE;
        boolean share = subject.quantity().measure().isPercent()
                || kinds.isPoints()
                || subject.quantity().operation() == Operation.SHARE
                || subject.quantity().operation() == Operation.CHANGE;
        boolean people = amount.unit() == AmountUnit.PEOPLE;
        if (share && !named && !subject.isPrinted() && subject.quantity().operation() != Operation.RANK) {
            return wrong(
                    "the words give a plain number, and the data give " + given(),
                    "say " + unit() + ", or work out a number: difference(from, to)");
        }
        boolean money = kinds.hasUnit() && kinds.money().isPresent();
        boolean odd = people && (money || (kinds.time().isPresent() && kinds.hasUnit()));
        boolean mark = money && !named && !subject.isPrinted() && amount.unit() == AmountUnit.NONE;
        boolean measured =
                amount.unit() != AmountUnit.NONE && !people && !kinds.isBare() && !kinds.speaksOf(amount.unit());
        return odd || mark || measured
                ? wrong(
                        "the words give "
                                + (mark
                                        ? "a plain number"
                                        : amount.unit().name().toLowerCase(Locale.ROOT))
                                + ", and the data give " + given(),
                        "say the unit that the data have")
                : Optional.empty();
    }

    private String unit() {
        return kinds.isPoints() ? "percentage points" : "per cent";
    }

    /** {@return what the number is, in words} */
    private String given() {
        if (kinds.isPoints()) {
            return "percentage points";
        }
        if (kinds.isPercent()) {
            return "per cent";
        }
        if (kinds.hasUnit() && kinds.money().isPresent()) {
            return "a sum of money";
        }
        String suffix =
                subject.quantity().measure().unit().withoutNoughts().suffix().strip();
        if (!suffix.isEmpty()) {
            return suffix;
        }
        return kinds.isRate() ? "a rate without a unit" : "a plain number";
    }

    private Optional<Finding> wrong(String message, String help) {
        return Optional.of(new Finding(Rule.CLAIM_RATE, message + subject.places(), help));
    }
}
