package dev.foreword.expression;

import dev.foreword.data.Cell;
import dev.foreword.data.ColumnType;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Interval;
import dev.foreword.data.Quantity;
import dev.foreword.data.TypeInference;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row is asked: {@code "over 40"}, {@code "between 3 and 5"}, {@code "Good"}, {@code "not Good"}, {@code "known"}.
 *
 * @param test how it is asked
 * @param low the number that it is held against; absent where there is none
 * @param high the further number of a range
 * @param words what a cell with words has to say; empty where numbers are asked
 */
record Condition(
        Test test, @Nullable BigDecimal low, @Nullable BigDecimal high, String words) {

    /** How a row is asked. */
    enum Test {
        OVER("over|above|more than|>"),
        AT_LEAST("at least|>="),
        UNDER("under|below|less than|fewer than|<"),
        AT_MOST("at most|up to|<="),
        BETWEEN("between"),
        EQUAL("exactly|="),
        NOT("not|<>"),
        KNOWN("known"),
        MISSING("missing"),
        ANY("any");

        private final String written;

        Test(String written) {
            this.written = written;
        }
    }

    /** What a row answers. A number that isn’t known leaves it open unless its bounds settle it. */
    enum Answer {
        YES,
        NO,
        OPEN
    }

    /** Every row meets it. */
    static final Condition ALWAYS = new Condition(Test.ANY, null, null, "");

    private static final List<Test> COMPARISONS =
            List.of(Test.OVER, Test.AT_LEAST, Test.UNDER, Test.AT_MOST, Test.EQUAL, Test.NOT);

    private static final Pattern RANGE = Pattern.compile("between (.+) and (.+)");
    private static final Place NOWHERE = Place.at("", 1, 1);

    /** {@return the condition that an author wrote, with the number that stands behind it if there is one} */
    static Condition of(String written, @Nullable Quantity against) throws ValueFault {
        String text = written.strip();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Condition(Test.BETWEEN, number(range.group(1)), number(range.group(2)), "");
        }
        if (text.equals("known") || text.equals("missing")) {
            return new Condition(text.equals("known") ? Test.KNOWN : Test.MISSING, null, null, "");
        }
        for (Test test : COMPARISONS) {
            Matcher m = Pattern.compile("(?:" + test.written + ")(?![\\p{L}=>])\\s*(.*)")
                    .matcher(text);
            if (m.matches()) {
                return against != null && m.group(1).isEmpty()
                        ? new Condition(test, against.value(), null, "")
                        : compared(test, m.group(1));
            }
        }
        return compared(Test.EQUAL, text);
    }

    private static Condition compared(Test test, String with) throws ValueFault {
        Optional<BigDecimal> number = read(with);
        if (number.isPresent() || test == Test.EQUAL || test == Test.NOT) {
            return new Condition(test, number.orElse(null), null, with);
        }
        throw fault(with);
    }

    /** {@return the condition that a row holds a number} */
    static Condition equalTo(Quantity number) {
        return new Condition(Test.EQUAL, number.value(), null, HouseStyle.number(number.value()));
    }

    private static BigDecimal number(String text) throws ValueFault {
        Optional<BigDecimal> number = read(text);
        if (number.isEmpty()) {
            throw fault(text);
        }
        return number.get();
    }

    private static Optional<BigDecimal> read(String text) {
        return TypeInference.isNumber(text.strip())
                        && TypeInference.cell(text.strip(), ColumnType.NUMBER, NOWHERE) instanceof Cell.NumberCell cell
                ? Optional.of(cell.unit().inFull(cell.value()))
                : Optional.empty();
    }

    private static ValueFault fault(String text) {
        return new ValueFault(
                Rule.EXPRESSION_FAILED,
                "\"" + text + "\" is no number to compare with",
                "write \"over 40\", \"under 40\", \"at least 40\", \"at most 40\", \"between 3 and 5\", a word, or"
                        + " \"not\" and a word");
    }

    /** {@return whether it holds numbers against one another, rather than asking for a certain one} */
    boolean compares() {
        return low != null && test != Test.EQUAL && test != Test.NOT;
    }

    /** {@return what a row answers whose cell holds words} */
    Answer ask(String cell) {
        return switch (test) {
            case EQUAL -> answer(cell.equals(words));
            case NOT -> answer(!cell.equals(words));
            case KNOWN -> answer(!cell.isEmpty());
            case ANY -> Answer.YES;
            case MISSING -> answer(cell.isEmpty());
            case OVER, AT_LEAST, UNDER, AT_MOST, BETWEEN -> Answer.NO;
        };
    }

    /** {@return what a row answers with its number} */
    Answer ask(Quantity number) {
        if (test == Test.ANY) {
            return Answer.YES;
        }
        if (test == Test.KNOWN || test == Test.MISSING) {
            return answer(number.isKnown() == (test == Test.KNOWN));
        }
        if (low == null) {
            // A word is asked for, and a number is none.
            return answer(test == Test.NOT);
        }
        if (number.isKnown()) {
            return answer(holds(number.value()));
        }
        return bounded(number.interval(), low);
    }

    private Answer bounded(Interval interval, BigDecimal against) {
        boolean allAbove = interval.low().filter(l -> l.compareTo(against) > 0).isPresent();
        boolean allBelow = interval.high().filter(h -> h.compareTo(against) < 0).isPresent();
        return switch (test) {
            case OVER, AT_LEAST -> allAbove ? Answer.YES : allBelow ? Answer.NO : Answer.OPEN;
            case UNDER, AT_MOST -> allBelow ? Answer.YES : allAbove ? Answer.NO : Answer.OPEN;
            case EQUAL -> allAbove || allBelow ? Answer.NO : Answer.OPEN;
            case NOT -> allAbove || allBelow ? Answer.YES : Answer.OPEN;
            case BETWEEN, KNOWN, MISSING, ANY -> Answer.OPEN;
        };
    }

    private boolean holds(BigDecimal value) {
        int order = low == null ? 0 : value.compareTo(low);
        return switch (test) {
            case OVER -> order > 0;
            case AT_LEAST -> order >= 0;
            case UNDER -> order < 0;
            case AT_MOST -> order <= 0;
            case BETWEEN -> order >= 0 && high != null && value.compareTo(high) <= 0;
            case EQUAL -> order == 0;
            case NOT -> order != 0;
            case KNOWN, MISSING, ANY -> false;
        };
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }

    /** {@return the condition in words, for the working: {@code are over 40}} */
    String inWords() {
        String number = low == null
                ? words
                : HouseStyle.number(low.stripTrailingZeros().scale() < 0 ? low.setScale(0) : low, Unit.NONE);
        return switch (test) {
            case OVER -> "are over " + number;
            case AT_LEAST -> "are at least " + number;
            case UNDER -> "are under " + number;
            case AT_MOST -> "are at most " + number;
            case BETWEEN -> "are between " + number + " and " + (high == null ? "" : HouseStyle.number(high));
            case EQUAL -> "are " + number;
            case NOT -> "are not " + number;
            case KNOWN -> "are known";
            case MISSING -> "are missing";
            case ANY -> "";
        };
    }
}
