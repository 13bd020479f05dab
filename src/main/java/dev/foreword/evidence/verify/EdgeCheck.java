package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.evidence.claim.Period;
import dev.foreword.evidence.claim.PeriodReader;
import dev.foreword.evidence.claim.PeriodReader.Mention;
import dev.foreword.language.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks whether “the first year, 2018/19” is the first of the table, and “the latest year, 2023/24” the last. */
final class EdgeCheck {

    private static final Set<String> FIRST = Set.of("first", "earliest");
    private static final Set<String> LAST = Set.of("last", "latest", "final");
    private static final Set<String> TIMES = Set.of("year", "month", "quarter");

    private EdgeCheck() {}

    /** {@return what doesn’t agree} */
    static Optional<Finding> check(Subject subject) {
        Tokens tokens = subject.clause().tokens();
        Range sentence = subject.clause().sentence();
        return subject.cell()
                .flatMap(cell -> PeriodReader.mentions(tokens, sentence).stream()
                        .filter(mention -> isOtherEdge(tokens, mention, cell))
                        .findFirst()
                        .map(mention -> new Finding(
                                Rule.CLAIM_CONTEXT,
                                mention.period().words() + " isn’t the " + tokens.word(mention.at() - 3) + " "
                                        + tokens.word(mention.at() - 2) + " of the table" + subject.places(),
                                "name the year only, or point at the cell that is meant")));
    }

    /** {@code the last year, 2022/23}; the words have to stand right before their comma. */
    private static boolean isOtherEdge(Tokens tokens, Mention mention, CellSpan cell) {
        int order = mention.at() - 3;
        boolean first = FIRST.contains(tokens.word(order));
        boolean led = (first || LAST.contains(tokens.word(order)))
                && tokens.is(order - 1, "the")
                && TIMES.contains(tokens.word(order + 1))
                && tokens.is(order + 2, ",");
        return led && isOther(times(cell), first, mention.period());
    }

    private static boolean isOther(List<Period> times, boolean first, Period said) {
        int edge = first ? 0 : times.size() - 1;
        return times.size() > 1
                && times.stream().anyMatch(time -> time.admits(said))
                && !times.get(edge).admits(said);
    }

    /** {@return the times of a table’s rows, earliest first; none where the order of its rows isn’t that of time} */
    private static List<Period> times(CellSpan cell) {
        OptionalInt column = Labels.timeColumn(cell.table());
        if (column.isEmpty()) {
            return List.of();
        }
        List<Period> times = IntStream.range(0, cell.table().rows().size())
                .mapToObj(row -> cell.table().rows().get(row).cells().get(column.getAsInt()))
                .flatMap(time -> Labels.period(time).stream())
                .toList();
        boolean ordered = IntStream.range(1, times.size()).allMatch(at -> isBefore(times.get(at - 1), times.get(at)));
        return ordered ? times : List.of();
    }

    private static boolean isBefore(Period one, Period other) {
        return one.year() != null && other.year() != null && one.year() <= other.year();
    }
}
