package dev.foreword.evidence.verify;

import dev.foreword.data.Interval;
import dev.foreword.data.Magnitude;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures a number as the words of its claim do: in per cent, in points, as a multiple, in pounds or pence. */
final class Converter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Subject subject;
    private final Kinds kinds;

    Converter(Subject subject) {
        this.subject = subject;
        this.kinds = new Kinds(subject);
    }

    /** {@return the number as the words measure it, with its sign} */
    Measured as(Given given, @Nullable Direction way) {
        Measured plain = measured(given, way);
        Amount amount = given.amount();
        boolean falls = amount.value().signum() < 0
                && plain.value().signum() > 0
                && subject.isCell()
                && WayCheck.FALLS.matcher(subject.labels()).find();
        // A column of falls holds them without a sign, and the author may write it: −31 per cent.
        return falls ? plain.negated() : plain;
    }

    private Measured measured(Given given, @Nullable Direction way) {
        Amount amount = given.amount();
        if (amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio) {
            return times(way);
        }
        return switch (amount.unit()) {
            case PER_CENT -> percent(given);
            case POINTS -> plain("", " percentage points");
            case BASIS_POINTS -> plain("", " basis points").shifted(v -> v.multiply(HUNDRED));
            case POUNDS ->
                inFull(
                        money(
                                "£",
                                "",
                                kinds.money().filter(m -> m == AmountUnit.PENCE).isPresent() ? -2 : 0),
                        amount);
            case PENCE ->
                money("", "p", kinds.money().filter(m -> m == AmountUnit.POUNDS).isPresent() ? 2 : 0);
            case DOLLARS -> plain("$", "");
            case EUROS -> plain("€", "");
            default -> inFull(plain("", suffix(amount)), amount);
        };
    }

    private static String suffix(Amount amount) {
        return amount.unit() == AmountUnit.NONE || amount.unit() == AmountUnit.PEOPLE
                ? ""
                : " " + amount.unit().name().toLowerCase(Locale.ROOT);
    }

    private Measured plain(String before, String after) {
        Quantity q = subject.quantity();
        return new Measured(q.precise(), q.interval(), before, after);
    }

    /** A table may say in its labels that it counts in millions. */
    private Measured inFull(Measured plain, Amount amount) {
        Magnitude magnitude = amount.magnitude();
        if (magnitude == null || kinds.hasMagnitude()) {
            return plain;
        }
        Pattern named = Pattern.compile("\\b" + magnitude.word() + "s?\\b|[£ (]" + magnitude.suffix() + "\\b");
        return named.matcher(subject.labels()).find() ? plain.shifted(magnitude::inFull) : plain;
    }

    private Measured money(String before, String after, int shift) {
        return plain(before, after).shifted(v -> v.movePointRight(shift));
    }

    private Measured percent(Given given) {
        Measured plain = plain("", " per cent");
        Operation operation = subject.quantity().operation();
        boolean by = given.role() == Role.BY;
        if (operation == Operation.CHANGE) {
            return given.role() == Role.TO ? plain.shifted(HUNDRED::add) : plain;
        }
        if (operation == Operation.SHARE) {
            return by ? plain.shifted(v -> v.subtract(HUNDRED)) : plain;
        }
        boolean part = given.amount().form() != Form.PLAIN
                && !kinds.isPercent()
                && !kinds.hasUnit()
                && subject.quantity().value().signum() >= 0
                && subject.quantity().value().compareTo(BigDecimal.ONE) <= 0;
        if ((operation == Operation.RATIO && !subject.quantity().measure().isPercent()) || part) {
            UnaryOperator<BigDecimal> shift = by && operation == Operation.RATIO
                    ? v -> v.subtract(BigDecimal.ONE).multiply(HUNDRED)
                    : v -> v.multiply(HUNDRED);
            return plain.shifted(shift);
        }
        return plain;
    }

    /** {@return the number as a multiple; a fall to a fifth is fivefold} */
    private Measured times(@Nullable Direction way) {
        Measured plain = plain("", " times");
        Measured times = switch (subject.quantity().operation()) {
            case CHANGE -> plain.shifted(v -> BigDecimal.ONE.add(v.movePointLeft(2)));
            case SHARE -> plain.shifted(v -> v.movePointLeft(2));
            default -> plain;
        };
        boolean falls = way == Direction.DOWN;
        boolean below = times.value().signum() > 0 && times.value().compareTo(BigDecimal.ONE) < 0;
        return falls && below ? inverse(times) : times;
    }

    private static Measured inverse(Measured m) {
        Interval one = Interval.exactly(BigDecimal.ONE);
        return new Measured(
                BigDecimal.ONE.divide(m.value(), MathContext.DECIMAL64),
                one.dividedBy(m.interval()),
                m.before(),
                m.after());
    }
}
