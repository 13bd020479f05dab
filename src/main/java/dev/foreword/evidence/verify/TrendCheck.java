package dev.foreword.evidence.verify;

import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.evidence.claim.Period;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Holds what the words say of more than two times against the whole series: every year, the fourth year running, the first since. */
final class TrendCheck {

    private final Subject subject;
    private final Statement statement;

    TrendCheck(Subject subject, Statement statement) {
        this.subject = subject;
        this.statement = statement;
    }

    /** {@code remained at 60}: so was the value before. */
    Outcome stayed() {
        return series(history -> {
            Optional<Quantity> before = history.to() < 1
                    ? Optional.empty()
                    : history.points().get(history.to() - 1).known();
            boolean same = before.isPresent()
                    && statement
                            .given()
                            .map(given -> Tolerance.of(given.amount(), Hedge.EXACT)
                                    .holds(new Converter(at(before.get()))
                                            .as(given, null)
                                            .value()))
                            .orElse(false);
            return same
                    ? Outcome.HOLDS
                    : wrong("the value before was another"
                            + before.map(TrendCheck::shown).orElse(""));
        });
    }

    private Subject at(Quantity other) {
        return subject.with(other);
    }

    private static String shown(Quantity q) {
        return ", " + q.working().text();
    }

    /** {@code every year}: no step from the first time to the last goes the other way. */
    Outcome everyTime(Direction said) {
        return series(history -> {
            int last = history.to();
            int first =
                    last - history.from() > 1 ? history.from() : since(history).orElse(0);
            for (int at = first + 1; at <= last; at++) {
                OptionalInt step = history.step(at);
                if (step.isEmpty() || Direction.of(step.getAsInt()) != said) {
                    return wrong("not every step was " + said.words() + ": "
                            + history.points().get(at).period().words() + " wasn’t");
                }
            }
            return last > first + 1
                    ? Outcome.HOLDS.against("Held against the whole series: " + said.words() + " in each step from "
                            + time(history, first) + " to " + time(history, last) + ".")
                    : wrong("the table shows one step only");
        });
    }

    /** {@code in each month from January to June}: whatever the number is of, its series went so. */
    Outcome eachStep(Assertion.EachStep said) {
        return History.of(subject)
                .flatMap(history -> otherStep(history, said))
                .map(period ->
                        wrong("not every step was " + said.direction().words() + ": " + period.words() + " wasn’t"))
                .orElse(Outcome.HOLDS);
    }

    private static Optional<Period> otherStep(History history, Assertion.EachStep said) {
        OptionalInt first = at(history, said.first());
        OptionalInt last = at(history, said.last());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(first.getAsInt() + 1, last.getAsInt())
                .filter(at -> history.step(at).isPresent()
                        && Direction.of(history.step(at).getAsInt()) != said.direction())
                .mapToObj(at -> history.points().get(at).period())
                .findFirst();
    }

    private static OptionalInt at(History history, Period said) {
        return IntStream.range(0, history.points().size())
                .filter(at -> history.points().get(at).period().admits(said))
                .findFirst();
    }

    private OptionalInt since(History history) {
        for (Assertion assertion : statement.assertions()) {
            if (assertion instanceof Assertion.When when && when.period().year() != null) {
                for (int i = 0; i < history.to(); i++) {
                    if (history.points().get(i).period().admits(when.period())) {
                        return OptionalInt.of(i);
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** {@code for the fourth year running}. */
    Outcome running(Direction said, int years) {
        Optional<Direction> counted = subject.isRun() ? subject.counted() : Optional.empty();
        if (counted.isPresent()) {
            BigDecimal run = subject.quantity().value();
            return said == counted.get() && run.compareTo(BigDecimal.valueOf(years)) == 0
                    ? Outcome.HOLDS
                    : wrong("the data show " + run + " steps of "
                            + counted.get().words() + " running");
        }
        return series(history -> {
            int run = 0;
            for (int at = history.to(); at > 0; at--) {
                OptionalInt step = history.step(at);
                if (step.isEmpty() || Direction.of(step.getAsInt()) != said) {
                    break;
                }
                run++;
            }
            return run == years
                    ? Outcome.HOLDS.against("Held against the whole series: " + said.words() + " in each step from "
                            + time(history, history.to() - run) + " to " + time(history, history.to())
                            + (run < history.to() ? ", and not before." : "."))
                    : wrong("the data show " + run + " such " + (run == 1 ? "step" : "steps") + " running, up to "
                            + history.points().get(history.to()).period().words());
        });
    }

    /** {@code the first rise since 2009}: there was none between. */
    Outcome firstSince(Assertion.FirstSince first) {
        return series(history -> {
            int own = history.points().get(history.to()).year();
            OptionalInt since = first.since().isPresent()
                    ? first.since()
                    : first.years().isPresent()
                            ? OptionalInt.of(own - first.years().getAsInt())
                            : OptionalInt.empty();
            OptionalInt last = history.step(history.to());
            if (last.isEmpty() || Direction.of(last.getAsInt()) != first.direction()) {
                return wrong("the data don’t show " + first.direction().words() + " then");
            }
            for (int at = 1; at < history.to(); at++) {
                OptionalInt step = history.step(at);
                boolean counts = since.isEmpty() || history.points().get(at).year() > since.getAsInt();
                if (counts && (step.isEmpty() || Direction.of(step.getAsInt()) == first.direction())) {
                    return wrong("there was " + first.direction().words() + " in "
                            + history.points().get(at).period().words() + " too");
                }
            }
            boolean reaches = since.isEmpty() || history.points().get(0).year() <= since.getAsInt();
            return reaches
                    ? Outcome.HOLDS.against("Held against the whole series, from " + time(history, 0) + " to "
                            + time(history, history.to()) + ".")
                    : wrong("the table begins in "
                            + history.points().get(0).period().words());
        });
    }

    /** {@code exceeded 80,000 for the first time}: no value before was among those that the words allow. */
    Outcome firstTime(OptionalInt since) {
        return series(history -> {
            for (int at = 0; at < history.to(); at++) {
                History.Point point = history.points().get(at);
                boolean counts = since.isEmpty() || point.year() > since.getAsInt();
                Optional<Quantity> value = point.known();
                boolean before = counts
                        && value.isPresent()
                        && statement
                                .given()
                                .map(given -> Tolerance.of(given.amount(), given.hedge())
                                        .holds(new Converter(at(value.get()))
                                                .as(given, null)
                                                .value()))
                                .orElse(true);
                if (before) {
                    return wrong("so it was in " + point.period().words());
                }
            }
            return Outcome.HOLDS;
        });
    }

    private static String time(History history, int at) {
        return history.points().get(at).period().words();
    }

    /** What is found of a series. */
    private interface Look {
        Outcome at(History history);
    }

    private Outcome series(Look look) {
        Optional<History> history = History.of(subject);
        return history.map(look::at)
                .orElseGet(() -> Outcome.of(
                        Verdict.FAILS,
                        new Finding(
                                Rule.CLAIM_TREND,
                                "the words speak of several times, and the calculation rests on no series of them"
                                        + subject.places(),
                                "point the claim at cells of a table with a column of years, or leave the words out")));
    }

    private Outcome wrong(String message) {
        return Outcome.of(
                Verdict.FAILS,
                new Finding(
                        Rule.CLAIM_TREND,
                        message + subject.places(),
                        "say what the series shows, or leave the words out"));
    }
}
