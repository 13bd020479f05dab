package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Meaning.Order;
import dev.foreword.language.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a clause says of a place in an order. */
final class OrderAssertions {

    private static final int NEAR = 2;
    private static final int FAR = 6;
    private static final Set<String> MEASURES = Set.of(
            "rate",
            "rates",
            "level",
            "levels",
            "number",
            "numbers",
            "share",
            "proportion",
            "figure",
            "total",
            "value",
            "percentage",
            "score",
            "count",
            "price",
            "cost",
            "spending");

    private final Line line;
    private final boolean hasNumber;
    private final boolean isMultiple;

    OrderAssertions(Line line, boolean hasNumber, boolean isMultiple) {
        this.line = line;
        this.hasNumber = hasNumber;
        this.isMultiple = isMultiple;
    }

    List<Assertion> all() {
        List<Assertion> found = new ArrayList<>();
        for (int at = line.first(); at < line.end(); at++) {
            if (line.get(at) instanceof Order order) {
                found.add(place(order, at));
                among(at).ifPresent(found::add);
            } else if (line.get(at) instanceof Meaning.Ordinal ordinal && !hasNumber) {
                found.add(place(new Order(ordinal.place(), true, false, false), at));
                among(at).ifPresent(found::add);
            }
        }
        boolean twoOrders = line.count(Order.class) > 1;
        if (found.isEmpty() && !isMultiple && !twoOrders) {
            outside().ifPresent(found::add);
        }
        return found;
    }

    private Assertion place(Order order, int at) {
        Optional<Meaning.Reach> reach = line.insideOrAfter(Meaning.Reach.class);
        OptionalInt years = reach.map(Meaning.Reach::years)
                .filter(OptionalInt::isPresent)
                .or(() -> line.insideOrAfter(Meaning.Lasting.class)
                        .map(l -> OptionalInt.of(l.years()))
                        .filter(l -> l.getAsInt() > 1))
                .orElse(OptionalInt.empty());
        return new Assertion.Place(
                order.place(),
                order.top(),
                order.shared(),
                order.ofAllTimes() || reach.isPresent() || years.isPresent(),
                of(at),
                new Assertion.Back(reach.map(Meaning.Reach::since).orElse(OptionalInt.empty()), years),
                line.isInside(at));
    }

    /** {@code the largest fall}, {@code the steepest annual rise}, {@code fastest growing}. */
    private Direction of(int at) {
        for (int i = at + 1; i <= at + NEAR; i++) {
            if (line.get(i) instanceof Meaning.Way way) {
                return way.direction();
            }
        }
        return Direction.SAME;
    }

    /** {@code of nine}, within the claim or right behind it. */
    private Optional<Assertion> among(int at) {
        Optional<Amount> many = line.isLink(at + 1, "of") && line.get(at + 2) instanceof Meaning.Amounted number
                ? Optional.of(number.amount())
                : Optional.empty();
        return many.filter(Amount::isWhole)
                .map(n -> new Assertion.Among(n.value().intValue()));
    }

    /** {@code peaked at [73,600]}, {@code the highest rate was [184]}, {@code [184] was the highest rate}. */
    private Optional<Assertion> outside() {
        for (int at = line.first() - 1; at >= Math.max(0, line.first() - FAR); at--) {
            Meaning meaning = line.get(at);
            if (meaning instanceof Order order) {
                boolean near = order.ofAllTimes() && line.first() - at <= NEAR;
                boolean measure = line.isWord(at + 1, MEASURES) && !order.ofAllTimes();
                return near || measure ? Optional.of(place(order, at)) : Optional.empty();
            }
            boolean passed = meaning instanceof Meaning.Harmless
                    || meaning instanceof Meaning.Hedged
                    || line.isLink(at, "of")
                    || line.isLink(at, "at")
                    || line.isLink(at, "in");
            if (!passed) {
                return Optional.empty();
            }
        }
        int behind = line.end();
        boolean was = line.isWord(behind, Set.of("was", "is", "were", "are")) && line.isWord(behind + 1, Set.of("the"));
        return was && line.get(behind + 2) instanceof Order order
                ? Optional.of(place(order, behind + 2))
                : Optional.empty();
    }
}
