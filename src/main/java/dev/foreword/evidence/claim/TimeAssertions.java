package dev.foreword.evidence.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clause says of time: how long, how often, since when, every time, for the first time. */
final class TimeAssertions {

    private final Line line;
    private final Parts parts;
    private final boolean hasNumber;
    private final @Nullable Direction way;
    private final List<Assertion> found = new ArrayList<>();

    TimeAssertions(Line line, Parts parts, boolean hasNumber, @Nullable Direction way) {
        this.line = line;
        this.parts = parts;
        this.hasNumber = hasNumber;
        this.way = way;
    }

    List<Assertion> all() {
        boolean order = line.inside(Meaning.Order.class).isPresent();
        for (int at = line.first(); at < line.end(); at++) {
            if (line.get(at) instanceof Meaning.When when) {
                found.add(new Assertion.When(when.period()));
            }
        }
        firsts();
        Optional<Meaning.Running> running =
                line.insideOrAfter(Meaning.Running.class).or(this::runningBefore);
        if (way != null && running.isPresent()) {
            found.add(new Assertion.Running(way, running.get().years()));
        }
        eachTime();
        if (!order) {
            lasting().ifPresent(lasting -> found.add(new Assertion.Lasted(lasting.years())));
        }
        boolean yearly = hasNumber && directly(Meaning.Yearly.class);
        if (yearly) {
            found.add(new Assertion.Yearly());
        }
        return found;
    }

    /** {@code fell for the fourth year running, to [43]}. */
    private Optional<Meaning.Running> runningBefore() {
        boolean to = line.isLink(line.first() - 1, "to");
        return Stream.concat(parts.before().stream(), parts.host().stream())
                .map(Part::meaning)
                .filter(meaning -> to && meaning instanceof Meaning.Running)
                .map(Meaning.Running.class::cast)
                .findFirst();
    }

    private void firsts() {
        boolean first = line.insideOrAfter(Meaning.First.class).isPresent();
        Optional<Meaning.Reach> reach = line.insideOrAfter(Meaning.Reach.class);
        OptionalInt since = reach.map(Meaning.Reach::since).orElse(OptionalInt.empty());
        OptionalInt years = reach.map(Meaning.Reach::years)
                .filter(OptionalInt::isPresent)
                .or(() -> line.insideOrAfter(Meaning.Lasting.class).map(l -> OptionalInt.of(l.years())))
                .orElse(OptionalInt.empty());
        if (first && hasNumber) {
            found.add(new Assertion.FirstTime(since));
        } else if (first && way != null) {
            found.add(new Assertion.FirstSince(way, since, years));
        } else if (!first && line.insideOrAfter(Meaning.Order.class).isEmpty() && since.isPresent()) {
            int year = since.getAsInt();
            if (line.inside(Meaning.Reach.class).isPresent()) {
                found.add(new Assertion.When(new Period(year, year, null)));
            }
        }
    }

    private void eachTime() {
        if (line.insideOrAfter(Meaning.EachTime.class).isEmpty()) {
            return;
        }
        if (hasNumber) {
            found.add(new Assertion.Yearly());
        } else if (way != null) {
            found.add(new Assertion.EveryTime(way));
        }
    }

    private Optional<Meaning.Lasting> lasting() {
        return line.insideOrAfter(Meaning.Lasting.class)
                .or(() -> parts.scenes().stream()
                        .map(Part::meaning)
                        .filter(Meaning.Lasting.class::isInstance)
                        .map(Meaning.Lasting.class::cast)
                        // “In a year, 5 per cent more came” says for how long they were counted.
                        .filter(lasting -> lasting.years() > 1)
                        .findFirst());
    }

    /** {@return whether a part of a kind stands in the claim or right behind it} */
    private boolean directly(Class<? extends Meaning> kind) {
        return line.inside(kind).isPresent() || kind.isInstance(line.get(line.end()));
    }
}
