package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Manner;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.language.Amount;
import dev.foreword.language.Form;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Holds what the words say of a direction against the data: the sign of a change, or the value before. */
final class WayCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Less than this is broadly flat, in per cent. */
    private static final BigDecimal FLAT = BigDecimal.valueOf(2);

    /** Less than this is unchanged, in per cent: it rounds to none. */
    private static final BigDecimal UNCHANGED = new BigDecimal("0.5");

    private static final BigDecimal SHARP = BigDecimal.TEN;
    private static final BigDecimal SLIGHT = BigDecimal.valueOf(5);

    private static final Pattern CHANGES = Pattern.compile(
            "chang|growth|grew|rise|rose|increase|gain|added|more|extra|differ|net|fall|fell|cut|loss|lost|reduc|decreas|declin|drop|saving|gap|balance|overspen|underspen|up|down|%|above|below|exceed|surplus|deficit");
    static final Pattern FALLS = Pattern.compile(
            "fall|fell|\\bcuts?\\b|loss|lost|reduc|decreas|declin|drop|saving|fewer|below|shortfall|deficit");

    private final Subject subject;
    private final Statement statement;

    WayCheck(Subject subject, Statement statement) {
        this.subject = subject;
        this.statement = statement;
    }

    /** {@code rose}, {@code fewer}. */
    Outcome went(Assertion.Went went) {
        Direction said = went.direction();
        Quantity q = subject.quantity();
        if (subject.isComparison()) {
            boolean back = went.inTime() && subject.goesBack();
            return back ? back(said) : q.isKnown() ? sign(said, subject.way()) : unknown(said);
        }
        if (subject.counted().isPresent()) {
            return sign(said, subject.counted().get());
        }
        Operation operation = q.operation();
        if (operation == Operation.RATIO || operation == Operation.SHARE) {
            return relative(said);
        }
        if (operation == Operation.RANK
                || operation == Operation.YEARS
                || q.cells().isEmpty()) {
            return Outcome.HOLDS;
        }
        if (subject.isCell()) {
            return cell(said);
        }
        return level(said);
    }

    /** What is left when the later number is taken away fell by as much; a change is one of the later number, and another. */
    private Outcome back(Direction said) {
        if (subject.quantity().operation() == Operation.DIFFERENCE) {
            return sign(said, subject.way().opposite());
        }
        return Outcome.of(
                Verdict.FAILS,
                new Finding(
                        Rule.CLAIM_DIRECTION,
                        "this is the change from the later time back to the earlier one" + subject.working(),
                        "name the earlier one first, change(earlier, later)"));
    }

    private Outcome unknown(Direction said) {
        Direction sure = GivenCheck.of(subject.quantity().interval());
        return sure == said ? Outcome.HOLDS : Outcome.of(Verdict.UNCHECKED, GivenCheck.unchecked(subject.quantity()));
    }

    private Outcome sign(Direction said, Direction found) {
        return said == found ? Outcome.HOLDS : wrong(said, found);
    }

    private Outcome wrong(Direction said, Direction found) {
        return Outcome.of(
                Verdict.FAILS,
                new Finding(
                        Rule.CLAIM_DIRECTION,
                        "the words say " + said.words() + ", and the data give " + found.words() + subject.working(),
                        Cures.TURN));
    }

    /** A share of what it was, and a multiple, are held against the whole. */
    private Outcome relative(Direction said) {
        boolean share = subject.quantity().operation() == Operation.SHARE;
        Optional<Amount> amount = statement.given().map(Assertion.Given::amount);
        boolean by = statement.given().filter(g -> g.role() == Role.BY).isPresent();
        boolean times = amount.filter(a -> !(a.form() instanceof Form.Plain)).isPresent();
        boolean oneColumn = subject.quantity().cells().stream()
                        .map(CellSpan::column)
                        .distinct()
                        .count()
                <= 1;
        if (by || times || oneColumn) {
            BigDecimal whole = share ? HUNDRED : BigDecimal.ONE;
            boolean fold = amount.filter(a -> a.form() instanceof Form.Multiple).isPresent();
            Direction found = Direction.of(subject.quantity().value().compareTo(whole));
            return fold && amount.get().value().compareTo(BigDecimal.ONE) < 0 ? Outcome.HOLDS : sign(said, found);
        }
        return level(said);
    }

    /** A cell may hold a change, whose sign is the direction, or a level, which is held against the time before. */
    private Outcome cell(Direction said) {
        boolean by = statement.given().filter(g -> g.role() == Role.BY).isPresent();
        Quantity q = subject.quantity();
        if (!by && statement.given().isPresent()) {
            return level(said);
        }
        boolean negative = q.value().signum() < 0;
        boolean change = negative || isChange() || q.value().signum() == 0;
        if (!change) {
            return by ? noChange() : level(said);
        }
        if (!q.isKnown()) {
            return Outcome.of(Verdict.UNCHECKED, GivenCheck.unchecked(q));
        }
        boolean falls = FALLS.matcher(subject.labels()).find() && !negative;
        return falls && said == Direction.DOWN ? Outcome.HOLDS : sign(said, subject.way());
    }

    private boolean isChange() {
        return CHANGES.matcher(subject.labels()).find()
                || subject.cell().filter(WayCheck::hasNegatives).isPresent();
    }

    private static boolean hasNegatives(CellSpan cell) {
        for (int row = 0; row < cell.table().rows().size(); row++) {
            Optional<Quantity> other = cell.table().quantity(row, cell.column());
            if (other.filter(q -> q.isKnown() && q.value().signum() < 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Outcome noChange() {
        return Outcome.of(
                Verdict.FAILS,
                new Finding(
                        Rule.CLAIM_DIRECTION,
                        "the words say by how much it changed, and the data give a number that is no change"
                                + subject.places(),
                        "work out change(from, to) or difference(from, to)"));
    }

    /** {@code fell to 27 weeks}: the value before was higher. */
    private Outcome level(Direction said) {
        Optional<History> history = History.of(subject);
        OptionalInt step = history.map(h -> h.step(h.to())).orElse(OptionalInt.empty());
        boolean from = statement.given().filter(g -> g.role() == Role.FROM).isPresent();
        if (from && history.isPresent()) {
            step = history.get().step(history.get().to() + 1);
        }
        if (step.isEmpty()) {
            return Outcome.of(
                    Verdict.FAILS,
                    new Finding(
                            Rule.CLAIM_DIRECTION,
                            "the words say " + said.words() + ", and the data don’t show from what" + subject.places(),
                            "work out change(from, to), or leave the direction out"));
        }
        Outcome outcome = sign(said, Direction.of(step.getAsInt()));
        return from ? outcome : outcome.against("Held against the time before" + before(history.orElseThrow()) + ".");
    }

    private static String before(History history) {
        History.Point point = history.points().get(history.to() - 1);
        return ", " + point.period().words()
                + point.known().map(q -> ": " + q.working().text()).orElse("");
    }

    /** {@code unchanged}, {@code broadly flat}. */
    Outcome flat(boolean exactly) {
        Quantity q = subject.quantity();
        if (!q.isKnown()) {
            return Outcome.of(Verdict.UNCHECKED, GivenCheck.unchecked(q));
        }
        Optional<BigDecimal> percent = percent();
        if (percent.isEmpty()) {
            return subject.isCell() && isChange() && q.value().signum() == 0 ? Outcome.HOLDS : flatLevel(exactly);
        }
        BigDecimal limit = exactly ? UNCHANGED : FLAT;
        boolean within = q.interval().low().filter(l -> l.signum() <= 0).isPresent()
                && q.interval().high().filter(h -> h.signum() >= 0).isPresent();
        boolean holds = percent.get().abs().compareTo(limit) < 0 || (within && subject.isComparison() && isRounded());
        return holds ? Outcome.HOLDS : wrong(Direction.SAME, subject.way());
    }

    private boolean isRounded() {
        return !subject.quantity().interval().isExact();
    }

    private Outcome flatLevel(boolean exactly) {
        Optional<History> history = History.of(subject);
        Optional<Quantity> before = history.filter(h -> h.to() > 0)
                .flatMap(h -> h.points().get(h.to() - 1).known());
        if (before.isEmpty() || before.get().value().signum() == 0) {
            return noChange();
        }
        BigDecimal change = subject.quantity()
                .value()
                .subtract(before.get().value())
                .abs()
                .multiply(HUNDRED)
                .divide(before.get().value().abs(), MathContext.DECIMAL64);
        return change.compareTo(exactly ? UNCHANGED : FLAT) < 0
                ? Outcome.HOLDS
                : wrong(
                        Direction.SAME,
                        Direction.of(subject.quantity()
                                .value()
                                .compareTo(before.get().value())));
    }

    /** {@return by how much it changed, in per cent} */
    private Optional<BigDecimal> percent() {
        Quantity q = subject.quantity();
        if (q.operation() == Operation.CHANGE
                || (subject.isCell() && q.measure().isPercent() && isChange())) {
            return Optional.of(q.value());
        }
        return switch (q.operation()) {
            case RATIO -> Optional.of(q.value().subtract(BigDecimal.ONE).multiply(HUNDRED));
            case DIFFERENCE ->
                subject.from()
                        .filter(f -> f.value().signum() != 0)
                        .map(f -> q.value().multiply(HUNDRED).divide(f.value().abs(), MathContext.DECIMAL64));
            default -> Optional.empty();
        };
    }

    /** {@code sharply}, {@code slightly}. */
    Outcome how(Manner manner) {
        Optional<BigDecimal> percent = percent().map(BigDecimal::abs);
        if (percent.isEmpty()) {
            return subject.quantity().cells().isEmpty()
                    ? Outcome.HOLDS
                    : Outcome.of(
                            Verdict.FAILS,
                            new Finding(
                                    Rule.CLAIM_HEDGE,
                                    "the words say how much it changed, and the data don’t show it" + subject.places(),
                                    "work out change(from, to), or leave the word out"));
        }
        boolean sharp = manner == Manner.SHARP;
        boolean holds =
                sharp ? percent.get().compareTo(SHARP) >= 0 : percent.get().compareTo(SLIGHT) < 0;
        return holds
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_HEDGE,
                                "“" + (sharp ? "sharply" : "slightly") + "” is a change of "
                                        + (sharp ? "10 per cent or more" : "less than 5 per cent")
                                        + ", and this is one of "
                                        + Measured.plain(percent.get(), " per cent")
                                                .words(1) + subject.working(),
                                "leave the word out, or give the number"));
    }

    /** {@code a deficit of}: below zero. */
    Outcome balance(boolean positive) {
        Quantity q = subject.quantity();
        String labels = subject.labels();
        boolean named = labels.contains("deficit")
                || labels.contains("shortfall")
                || labels.contains("loss")
                || labels.contains("overspend");
        boolean negative = named ? q.value().signum() > 0 : subject.way() == Direction.DOWN;
        boolean surplus = !named && subject.way() == Direction.UP;
        if (q.cells().isEmpty() || (subject.isComparison() && q.value().signum() != 0)) {
            // How far one side lies beyond the other; which is which the author’s words say.
            return Outcome.HOLDS;
        }
        return (positive ? surplus : negative)
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_DIRECTION,
                                "the words say " + (positive ? "a surplus" : "a deficit")
                                        + ", and the data give the other" + subject.working(),
                                Cures.TURN));
    }
}
