package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.evidence.claim.Clause;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.PeriodReader;
import dev.foreword.language.Tokens;
import dev.foreword.model.passage.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number in the text, and what the author worked it out from.
 *
 * @param quantity the number
 * @param expression how the author wrote it
 * @param clause where it stands
 * @param surface where on its page it stands
 * @param isPrinted whether it is printed as it is, so that only the words round it are the author’s
 */
public record Subject(Quantity quantity, String expression, Clause clause, Surface surface, boolean isPrinted) {

    /**
     * Where on a page a number stands.
     *
     * @param role what the text is that it stands in
     * @param over what stands over that text, nearest first: a caption, headings
     * @param dated the position in that text where it first names a time itself
     */
    public record Surface(Passage.Role role, List<Tokens> over, int dated) {

        /** {@return where the numbers of a passage stand} */
        public static Surface of(Passage passage) {
            return new Surface(passage.role(), passage.over(), PeriodReader.first(passage.tokens()));
        }

        /** {@return the same place, with other words in it} */
        Surface reworded(Tokens text) {
            return new Surface(role, over, PeriodReader.first(text));
        }

        /** Copies the list. */
        public Surface {
            over = List.copyOf(over);
        }
    }

    private static final int MOST_PLACES = 4;
    private static final List<String> WHOLES = List.of("sum(", "mean(", "median(");
    private static final Pattern COUNT_OF_CHANGES = Pattern.compile("count\\(\\s*(changes?|difference|points)\\(");

    /** {@return another number in the same place} */
    Subject with(Quantity other) {
        return new Subject(other, expression, clause, surface, isPrinted);
    }

    /** {@return the same number, of which the author gives the words} */
    Subject inWords() {
        return new Subject(quantity, expression, clause, surface, false);
    }

    /** {@return whether it is a change or a difference, whose sign is the direction} */
    boolean isComparison() {
        return quantity.operation() == Operation.CHANGE
                || quantity.operation() == Operation.ANNUAL_CHANGE
                || quantity.operation() == Operation.DIFFERENCE;
    }

    /** {@return whether it is read from one cell} */
    boolean isCell() {
        return quantity.operation() == Operation.CELL && quantity.cells().size() == 1;
    }

    /** {@return the cell that it is read from, if it is} */
    Optional<CellSpan> cell() {
        return isCell() ? Optional.of(quantity.cells().get(0)) : Optional.empty();
    }

    /** {@return whether it is for how many times running something changed: {@code consecutive(changes(column), "over 0")}} */
    boolean isRun() {
        return expression.strip().startsWith("consecutive(changes(");
    }

    /** {@return whether it is what a whole column comes to: {@code sum(schools.pupils)}} */
    boolean isOfColumn() {
        return quantity.operation() == Operation.CALCULATED
                && quantity.cells().size() == 1
                && WHOLES.stream().anyMatch(expression.strip()::startsWith);
    }

    /** {@return which way each change went that it counts, if it counts changes: {@code count(change(a, b), "under 0")}} */
    Optional<Direction> counted() {
        boolean counts = isRun() || COUNT_OF_CHANGES.matcher(expression.strip()).lookingAt();
        return !counts
                ? Optional.empty()
                : expression.contains("\"over 0\"")
                        ? Optional.of(Direction.UP)
                        : expression.contains("\"under 0\"") ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /** {@return which way it went, whatever sign the author gave it} */
    Direction way() {
        int sign = quantity.value().signum();
        return Direction.of(quantity.isTurned() ? -sign : sign);
    }

    /** {@return whether the later of two times comes first in it: {@code t["2023"].n - t["2024"].n}} */
    boolean goesBack() {
        return History.of(this).filter(history -> history.from() > history.to()).isPresent();
    }

    /** {@return what a comparison starts from: the base of a change, what is taken away in a difference} */
    Optional<Quantity> from() {
        return operand(endIsFirst() ? 1 : 0);
    }

    /** {@return what a comparison comes to: the end of a change, the number above the line of a ratio} */
    Optional<Quantity> to() {
        return operand(endIsFirst() ? 0 : 1);
    }

    /** {@code a − b}, {@code a ÷ b} and {@code share(a, b)} name the end first; {@code change(a, b)} and {@code points(a, b)} don’t. */
    private boolean endIsFirst() {
        List<Quantity> operands = quantity.operands();
        if (quantity.operation() != Operation.DIFFERENCE || operands.size() != 2) {
            return quantity.operation() != Operation.CHANGE && quantity.operation() != Operation.ANNUAL_CHANGE;
        }
        BigDecimal taken = operands.get(0).value().subtract(operands.get(1).value());
        BigDecimal value = quantity.isTurned() ? quantity.precise().negate() : quantity.precise();
        return taken.compareTo(value) == 0;
    }

    private Optional<Quantity> operand(int at) {
        List<Quantity> operands = quantity.operands();
        return operands.size() == 2 ? Optional.of(operands.get(at)) : Optional.empty();
    }

    /** {@return the words of the table round the number: its title, columns, units and rows, in lower case} */
    String labels() {
        return quantity.cells().stream()
                .map(c -> c.table().name().replace('_', ' ') + " "
                        + c.table().notes().title() + " "
                        + c.heading().name().replace('_', ' ') + " "
                        + c.heading().label() + " "
                        + c.heading().measure().unit().suffix() + " " + (c.isCell() ? c.key() : ""))
                .distinct()
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** {@return the cells that it came from, for a message} */
    String places() {
        List<CellSpan> cells = quantity.cells();
        if (cells.isEmpty()) {
            return "";
        }
        int more = cells.size() - MOST_PLACES;
        return "; from "
                + cells.stream().limit(MOST_PLACES).map(CellSpan::words).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** {@return how it was worked out, and from which cells, for a message} */
    String working() {
        boolean read = quantity.operation() == Operation.CELL || quantity.operation() == Operation.LITERAL;
        return (read ? "" : ": " + quantity.working().text()) + places();
    }
}
