package dev.foreword.data.query;

import dev.foreword.data.Interval;
import dev.foreword.data.Period;
import dev.foreword.data.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row is asked. Blocks write one under {@code where}, expressions as {@code "over 40"}. */
public sealed interface Condition {

    /** {@return what a row answers that has this} */
    Answer ask(Fact fact);

    /** {@return the condition in words, to stand behind “is”: {@code London or Kent}, {@code over 40}} */
    String words();

    /** {@return those of the values that no row has, whose keys these are} */
    static List<Value> absent(List<Value> values, Set<String> known) {
        return values.stream()
                .filter(value -> !known.contains(Spelling.plain(value.words())) && !known.contains(value.key()))
                .toList();
    }

    /** {@return the values that it names one by one, in order; none of a range} */
    default List<Value> named() {
        return List.of();
    }

    /** {@return the condition that every row meets} */
    static Condition any() {
        return new Any();
    }

    /** {@return the condition that something is there} */
    static Condition present() {
        return new Present();
    }

    /** {@return the condition that a row has one of these values} */
    static Condition oneOf(List<Value> values) {
        Set<String> texts =
                values.stream().map(Value::words).map(Spelling::plain).collect(Collectors.toUnmodifiableSet());
        Set<String> keys = values.stream().map(Value::key).collect(Collectors.toUnmodifiableSet());
        return new OneOf(List.copyOf(values), texts, keys);
    }

    /** {@return the condition that a row has this value} */
    static Condition equal(Value value) {
        return oneOf(List.of(value));
    }

    /** {@return the condition that all of these are met} */
    static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
    }

    /** {@return from a value to another, these among them} */
    static Condition range(@Nullable Value from, @Nullable Value to) {
        return new Range(from == null ? null : new End(from, true), to == null ? null : new End(to, true));
    }

    /**
     * One of some values.
     *
     * @param values those
     * @param texts their words, in the spelling that those share which look alike
     * @param keys what is the same for all ways to write them
     */
    record OneOf(List<Value> values, Set<String> texts, Set<String> keys) implements Condition {

        @Override
        public Answer ask(Fact fact) {
            if (fact instanceof Fact.Words) {
                return Answer.of(texts.contains(fact.key()));
            }
            boolean unknown =
                    fact instanceof Fact.Amount amount && amount.known().isEmpty();
            return unknown ? possible((Fact.Amount) fact) : Answer.of(keys.contains(fact.key()));
        }

        private Answer possible(Fact.Amount amount) {
            boolean possible = values.stream()
                    .map(Value::number)
                    .anyMatch(number -> number != null && amount.interval().contains(number));
            return possible ? Answer.OPEN : Answer.NO;
        }

        @Override
        public List<Value> named() {
            return values;
        }

        @Override
        public String words() {
            List<String> said = values.stream()
                    .map(value -> value.words().isEmpty() ? "nothing" : value.words())
                    .toList();
            int last = said.size() - 1;
            return last < 1
                    ? String.join("", said)
                    : String.join(", ", said.subList(0, last)) + " or " + said.get(last);
        }
    }

    /**
     * The opposite of another condition.
     *
     * @param other that
     */
    record Not(Condition other) implements Condition {

        @Override
        public Answer ask(Fact fact) {
            return other.ask(fact).opposite();
        }

        @Override
        public String words() {
            return other instanceof Present ? "missing" : "not " + other.words();
        }

        @Override
        public List<Value> named() {
            return other.named();
        }
    }

    /**
     * All of several conditions.
     *
     * @param parts those
     */
    record All(List<Condition> parts) implements Condition {

        @Override
        public Answer ask(Fact fact) {
            return parts.stream().map(part -> part.ask(fact)).reduce(Answer.YES, Answer::and);
        }

        @Override
        public String words() {
            return parts.stream().map(Condition::words).collect(Collectors.joining(" and "));
        }

        @Override
        public List<Value> named() {
            return parts.stream().flatMap(part -> part.named().stream()).toList();
        }
    }

    /**
     * An end of a range.
     *
     * @param value a number or a time
     * @param included whether it belongs to the range itself
     */
    record End(Value value, boolean included) {

        private boolean isBelow(BigDecimal number) {
            return value.order(number)
                    .filter(order -> included ? order >= 0 : order > 0)
                    .isPresent();
        }

        private boolean isAbove(BigDecimal number) {
            return value.order(number)
                    .filter(order -> included ? order <= 0 : order < 0)
                    .isPresent();
        }

        private boolean isBefore(Period period) {
            return value.time()
                    .filter(time -> included
                            ? !seen(period).from().isBefore(time.from())
                            : seen(period).from().isAfter(time.to()))
                    .isPresent();
        }

        private boolean isAfter(Period period) {
            return value.time()
                    .filter(time -> included
                            ? !seen(period).to().isAfter(time.to())
                            : seen(period).to().isBefore(time.from()))
                    .isPresent();
        }

        /** Against a calendar year, other years are held by the year that names them. */
        private Period seen(Period period) {
            boolean year =
                    value.time().filter(time -> time.form() == Period.Form.YEAR).isPresent();
            return year ? period.inCalendar() : period;
        }
    }

    /**
     * Between two numbers or two times.
     *
     * @param low null when nothing is too low
     * @param high null when nothing is too high
     */
    record Range(@Nullable End low, @Nullable End high) implements Condition {

        @Override
        public Answer ask(Fact fact) {
            if (fact instanceof Fact.Time time) {
                return Answer.of(
                        (low == null || low.isBefore(time.period())) && (high == null || high.isAfter(time.period())));
            }
            return fact instanceof Fact.Amount amount ? amount(amount) : Answer.NO;
        }

        private Answer amount(Fact.Amount amount) {
            Optional<BigDecimal> known = amount.known();
            return known.isPresent()
                    ? Answer.of(reaches(known.get()) && staysBelow(known.get()))
                    : within(amount.interval());
        }

        private Answer within(Interval interval) {
            boolean low = interval.low().filter(this::reaches).isPresent() || this.low == null;
            boolean high = interval.high().filter(this::staysBelow).isPresent() || this.high == null;
            boolean outside = interval.high().filter(end -> !reaches(end)).isPresent()
                    || interval.low().filter(end -> !staysBelow(end)).isPresent();
            return outside ? Answer.NO : low && high ? Answer.YES : Answer.OPEN;
        }

        private boolean reaches(BigDecimal number) {
            return low == null || low.isBelow(number);
        }

        private boolean staysBelow(BigDecimal number) {
            return high == null || high.isAbove(number);
        }

        @Override
        public String words() {
            boolean times = ends().stream().anyMatch(value -> value.time().isPresent());
            if (low != null && high != null) {
                return (times ? "from " : "between ")
                        + low.value().words()
                        + (times ? " to " : " and ")
                        + high.value().words();
            }
            if (low != null) {
                String sign = low.included() ? (times ? "from " : "at least ") : (times ? "after " : "over ");
                return sign + low.value().words() + (times && low.included() ? " on" : "");
            }
            if (high != null) {
                String sign = high.included() ? (times ? "up to " : "at most ") : (times ? "before " : "under ");
                return sign + high.value().words();
            }
            return "";
        }

        private List<Value> ends() {
            return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high))
                    .flatMap(Optional::stream)
                    .map(End::value)
                    .toList();
        }
    }

    /** Something is there: a known number, or words. */
    record Present() implements Condition {

        @Override
        public Answer ask(Fact fact) {
            return Answer.of(
                    fact instanceof Fact.Words said
                            ? !said.text().isEmpty()
                            : !(fact instanceof Fact.Amount amount)
                                    || amount.known().isPresent());
        }

        @Override
        public String words() {
            return "known";
        }
    }

    /** Whatever is there. */
    record Any() implements Condition {

        @Override
        public Answer ask(Fact fact) {
            return Answer.YES;
        }

        @Override
        public String words() {
            return "";
        }
    }
}
