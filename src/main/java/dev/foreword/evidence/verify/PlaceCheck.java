package dev.foreword.evidence.verify;

import dev.foreword.data.Arithmetic;
import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Comparisons;
import dev.foreword.data.NumberWords;
import dev.foreword.data.Operation;
import dev.foreword.data.Peers;
import dev.foreword.data.Quantity;
import dev.foreword.data.Standing;
import dev.foreword.data.Suppression;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion.Place;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Holds a place in an order against what was worked out: among the comparable places, among times, or among the cells that
 * {@code rank(cell, cells)} names. What is missing has no place, and that is said when it could matter.
 */
final class PlaceCheck {

    private final Subject subject;

    PlaceCheck(Subject subject) {
        this.subject = subject;
    }

    /** {@return whether the number has the place} */
    Outcome check(Place said) {
        Quantity q = subject.quantity();
        if (isExtreme(said)) {
            return Outcome.HOLDS;
        }
        if (isOtherExtreme()) {
            return wrong(said, "the calculation is " + subject.expression().strip());
        }
        if (!q.isKnown()) {
            return Outcome.of(Verdict.UNCHECKED, GivenCheck.unchecked(q));
        }
        if (q.operation() == Operation.RANK) {
            return ranked(said);
        }
        Optional<Outcome> beyond = said.ofTimes() ? beyond(said) : Optional.empty();
        if (beyond.isPresent()) {
            return beyond.get();
        }
        return among(said).map(o -> place(said, q, o)).orElseGet(() -> said.isClaimed() ? unordered() : Outcome.HOLDS);
    }

    /**
     * The numbers that an order is among.
     *
     * @param numbers those besides the number itself; empty where none could be worked out
     * @param what what they are of: times or rows
     */
    private record Others(List<Optional<Quantity>> numbers, String what) {}

    private Optional<Others> among(Place said) {
        Optional<Others> rows =
                said.ofTimes() ? Optional.empty() : places().map(numbers -> new Others(numbers, " rows"));
        return rows.or(() -> times(said).map(numbers -> new Others(numbers, " times")));
    }

    /** {@code max(column)} is the highest by its making. */
    private boolean isExtreme(Place said) {
        return said.place() == 1 && isMadeBy(said.top() ? "max(" : "min(");
    }

    /** {@code min(column)} isn’t the highest. */
    private boolean isOtherExtreme() {
        return isMadeBy("max(") || isMadeBy("min(");
    }

    private boolean isMadeBy(String function) {
        return subject.expression().strip().startsWith(function)
                && subject.quantity().cells().stream().noneMatch(CellSpan::isCell);
    }

    private Outcome unordered() {
        return Outcome.of(
                Verdict.UNCHECKED,
                new Finding(
                        Rule.CLAIM_UNCHECKED,
                        "this can’t be set in an order with others" + subject.places(),
                        "name the cell, table[\"row\"].column, or rank(cell, cells)"));
    }

    /** {@code rank(cell, cells)} was worked out among the cells that it names. */
    private Outcome ranked(Place said) {
        return subject.quantity().standing().map(at -> ranked(said, at)).orElseGet(this::unordered);
    }

    private Outcome ranked(Place said, Standing at) {
        int place = said.top() ? at.fromTop() : at.fromBottom();
        if (place != said.place() || (said.shared() && at.sharing() == 0)) {
            return wrong(said, "the data give " + order(said, place, at.sharing() > 0) + " of " + at.of());
        }
        Outcome holds = at.missing() == 0 ? Outcome.HOLDS : among(at.of(), at.missing());
        return holds.against(
                "Held against the other numbers: " + order(said, place, at.sharing() > 0) + " of " + at.of() + ".");
    }

    private static String order(Place said, int place, boolean shared) {
        return "the " + (shared ? "joint " : "")
                + (place == 1 ? "" : NumberWords.ordinal(BigDecimal.valueOf(place)) + " ")
                + (said.top() ? "highest" : "lowest");
    }

    /** {@return the same number for every place that can be set beside it} */
    private Optional<List<Optional<Quantity>>> places() {
        List<Optional<Quantity>> others = Peers.of(subject.quantity(), Peers.By.PLACE).stream()
                .filter(peer -> !peer.isOwn())
                .map(peer -> peer.value().or(() -> withheld(peer)))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    /** What is known of a withheld cell may settle a place; of one to which the column doesn’t apply there is nothing to know. */
    private Optional<Quantity> withheld(Peers.Peer peer) {
        return subject.cell()
                .flatMap(cell -> cell.table().quantity(peer.row(), cell.column()))
                .filter(q -> !(q.missing().get(0).firstCell() instanceof Cell.SuppressedCell cell)
                        || cell.reason() != Suppression.NOT_APPLICABLE)
                .filter(q -> !(q.missing().get(0).firstCell() instanceof Cell.EmptyCell));
    }

    private Optional<List<Optional<Quantity>>> times(Place said) {
        return History.of(subject).map(history -> {
            boolean steps = history.from() != history.to();
            int gap = history.to() - history.from();
            int own = history.points().get(history.to()).year();
            List<Optional<Quantity>> others = new ArrayList<>();
            for (int at = Math.max(gap, 0); at < history.points().size(); at++) {
                if (at != history.to() && counts(said, history.points().get(at).year(), own, at, history.to())) {
                    others.add(
                            steps
                                    ? step(history, at - gap, at)
                                    : history.points().get(at).value());
                }
            }
            return others;
        });
    }

    /** “Since 2010” says nothing that a table from 2018 on could bear out, and “since 2025” nothing of 2024. */
    private Optional<Outcome> beyond(Place said) {
        OptionalInt since = said.back().since();
        Optional<History> history = since.isPresent() ? History.of(subject) : Optional.empty();
        return history.flatMap(h -> {
            History.Point own = h.points().get(h.to());
            History.Point first = h.points().get(0);
            if (since.getAsInt() >= own.year()) {
                return Optional.of(
                        wrong(said, "the number is of " + own.period().words()));
            }
            return since.getAsInt() < first.year()
                    ? Optional.of(
                            wrong(said, "the table begins in " + first.period().words()))
                    : Optional.empty();
        });
    }

    private Optional<Quantity> step(History history, int from, int to) {
        // “From 2019 back to 2018” looks forward for what it starts from.
        if (from < 0 || from >= history.points().size()) {
            return Optional.empty();
        }
        Optional<Quantity> a = history.points().get(from).known();
        Optional<Quantity> b = history.points().get(to).known();
        if (a.isEmpty() || b.isEmpty() || a.get().value().signum() == 0) {
            return Optional.empty();
        }
        Quantity step = subject.quantity().operation() == Operation.CHANGE
                ? Comparisons.change(a.get(), b.get())
                : Comparisons.difference(a.get(), b.get());
        return Optional.of(subject.quantity().isTurned() ? Arithmetic.negate(step) : step);
    }

    /** “Since 2014” looks from the year behind it to the cell’s own. */
    private static boolean counts(Place said, int year, int own, int at, int ownAt) {
        if (said.back().since().isPresent()) {
            return year > said.back().since().getAsInt() && at < ownAt;
        }
        return said.back().years().isEmpty()
                || (year > own - said.back().years().getAsInt() && at < ownAt);
    }

    private Outcome place(Place said, Quantity own, Others others) {
        BigDecimal value = key(said, own);
        if (said.of() != Direction.SAME && value.signum() <= 0 && isSigned()) {
            return wrong(said, "the data give no " + (said.of() == Direction.UP ? "rise" : "fall"));
        }
        int before = 0;
        int same = 0;
        int open = 0;
        int withheld = 0;
        int ranked = 1;
        for (Optional<Quantity> other : others.numbers()) {
            if (other.isEmpty() || !other.get().isKnown()) {
                open += other.isEmpty() ? 1 : 0;
                withheld += other.filter(q -> !settled(said, q, value)).isPresent() ? 1 : 0;
                continue;
            }
            BigDecimal key = key(said, other.get());
            if (said.of() != Direction.SAME && isSigned() && key.signum() <= 0) {
                continue;
            }
            ranked++;
            int order = said.top() ? key.compareTo(value) : value.compareTo(key);
            before += order > 0 ? 1 : 0;
            same += order == 0 ? 1 : 0;
        }
        int place = before + 1;
        if (place != said.place() || (said.shared() && same == 0)) {
            return wrong(said, "the data give " + order(said, place, same > 0) + " of " + ranked);
        }
        if (withheld > 0) {
            return Outcome.of(Verdict.UNCHECKED, hidden(withheld));
        }
        Outcome holds = open == 0 ? Outcome.HOLDS : among(ranked, open);
        return ranked == 1
                ? holds
                : holds.against("Held against the other numbers: " + order(said, place, same > 0) + " of " + ranked
                        + others.what() + between(own, others.numbers()) + ".");
    }

    /** From where to where the numbers go that an order is among. */
    private static String between(Quantity own, List<Optional<Quantity>> others) {
        List<Quantity> known = Stream.concat(Stream.of(own), others.stream().flatMap(Optional::stream))
                .filter(Quantity::isKnown)
                .sorted(Comparator.comparing(Quantity::value))
                .toList();
        boolean cells = known.stream().allMatch(q -> q.operation() == Operation.CELL);
        return cells
                ? ", from " + known.get(0).working().text() + " to "
                        + known.get(known.size() - 1).working().text()
                : "";
    }

    private Finding hidden(int withheld) {
        return new Finding(
                Rule.CLAIM_UNCHECKED,
                (withheld == 1 ? "a value that is withheld" : withheld + " values that are withheld")
                        + " could change this place" + subject.places(),
                "say between what they lie in the table’s sidecar, or rank those that are known: rank(cell, cells)");
    }

    private static Outcome among(int ranked, int open) {
        return Outcome.of(
                Verdict.HOLDS,
                new Finding(
                        Rule.CLAIM_ROUNDING,
                        "this holds among the " + ranked + " values that are known; " + open + " are missing",
                        "say so in the text, or in the table’s notes"));
    }

    /** What is known of a withheld value may be enough to say on which side it lies. */
    private static boolean settled(Place said, Quantity other, BigDecimal value) {
        return said.top()
                ? other.interval().high().filter(h -> h.compareTo(value) < 0).isPresent()
                : other.interval().low().filter(l -> l.compareTo(value) > 0).isPresent();
    }

    private boolean isSigned() {
        return subject.isComparison() || subject.quantity().value().signum() < 0;
    }

    /** The largest fall is the one that is furthest below zero. */
    private BigDecimal key(Place said, Quantity q) {
        BigDecimal value = q.isTurned() ? q.value().negate() : q.value();
        return said.of() == Direction.DOWN && isSigned() ? value.negate() : value;
    }

    private Outcome wrong(Place said, String message) {
        String words = (said.shared() ? "joint " : "")
                + (said.place() == 1 ? "" : NumberWords.ordinal(BigDecimal.valueOf(said.place())) + " ")
                + (said.top() ? "highest" : "lowest");
        return Outcome.of(
                Verdict.FAILS,
                new Finding(
                        Rule.CLAIM_MISMATCH,
                        message + ", not the " + words + subject.places(),
                        "write the place that the data give, or point the claim at another cell"));
    }

    /** {@code proportion(column, condition)} and {@code count(column, condition)} asked so many rows. */
    private Optional<Integer> counted() {
        boolean counts = subject.quantity().operation() == Operation.SHARE
                || subject.quantity().operation() == Operation.COUNT;
        return counts ? subject.from().map(rows -> rows.value().intValue()) : Optional.empty();
    }

    /** {@code third of nine}, {@code half of the six}: so many were ranked, or asked. */
    Outcome among(int many) {
        int found = subject.quantity()
                .standing()
                .map(Standing::of)
                .or(this::counted)
                .or(() -> places().map(others -> others.size() + 1))
                .orElse(many);
        return found == many
                ? Outcome.HOLDS
                : Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_MISMATCH,
                                "the words say of " + many + ", and the data have " + found + subject.places(),
                                "say \"of " + found + "\" in its place"));
    }
}
