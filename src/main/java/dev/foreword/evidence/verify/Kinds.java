package dev.foreword.evidence.verify;

import dev.foreword.data.Measure;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.data.Unit;
import dev.foreword.language.AmountUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number is counted in, by its unit, or by what its column says of it. A column without a unit is a plain number:
 * it is money, a share or a rate only where its heading or its sidecar says so.
 */
final class Kinds {

    private static final Pattern MONEY = Pattern.compile(
            "(^|[^a-z])(£|pounds?|spend|spending|spent|cost|costs|price|prices|wage|wages|pay|salary|salaries|budget|budgets|grant|grants|income|revenue|funding|funds|expenditure|debt|tax|rent|fees?|savings?|deficit|surplus|balance|gdp|turnover|value|bill|amount)([^a-z]|$)");
    private static final Pattern PER = Pattern.compile("per ([\\d,]+)");
    private static final Map<AmountUnit, Pattern> TIMES = Map.of(
            AmountUnit.YEARS, word("years?"),
            AmountUnit.MONTHS, word("months?"),
            AmountUnit.WEEKS, word("weeks?"),
            AmountUnit.DAYS, word("days?"),
            AmountUnit.HOURS, word("hours?"),
            AmountUnit.MINUTES, word("minutes?|mins?"),
            AmountUnit.SECONDS, word("seconds?|secs?"));

    private final Subject subject;

    Kinds(Subject subject) {
        this.subject = subject;
    }

    private static Pattern word(String word) {
        return Pattern.compile("(^|[^a-z])(" + word + ")([^a-z]|$)");
    }

    private Quantity quantity() {
        return subject.quantity();
    }

    private Unit unit() {
        return quantity().measure().unit();
    }

    /** {@return whether it carries a unit of its own} */
    boolean hasUnit() {
        return !unit().withoutNoughts().isNone();
    }

    /** {@return whether it came from no cell, so that nothing is said of what it measures} */
    boolean isBare() {
        return quantity().cells().isEmpty();
    }

    boolean hasMagnitude() {
        return unit().zeros() > 0;
    }

    boolean isPoints() {
        return quantity().measure().isPoints();
    }

    /** {@return whether it is in per cent, by its unit, its heading or its making} */
    boolean isPercent() {
        return quantity().measure().isPercent()
                || (!hasUnit() && quantity().measure().kind() == Measure.Kind.SHARE);
    }

    /** {@return whether it is one number by another in the same unit} */
    boolean isRatio() {
        return quantity().operation() == Operation.RATIO && !hasUnit();
    }

    boolean isCount() {
        return quantity().measure().kind() == Measure.Kind.COUNT;
    }

    boolean isRate() {
        return quantity().measure().kind() == Measure.Kind.RATE;
    }

    /** {@return of how many it is a rate: 10,000 in {@code per 10,000}} */
    Optional<BigDecimal> per() {
        Matcher m = PER.matcher(unit().suffix());
        return m.find() ? Optional.of(new BigDecimal(m.group(1).replace(",", ""))) : Optional.empty();
    }

    /** {@return the currency that it is in, if it is a sum of money} */
    Optional<AmountUnit> money() {
        String suffix = unit().suffix().strip();
        if (unit().prefix().equals("£") || suffix.equals("pounds")) {
            return Optional.of(AmountUnit.POUNDS);
        }
        if (unit().prefix().equals("$")) {
            return Optional.of(AmountUnit.DOLLARS);
        }
        if (unit().prefix().equals("€")) {
            return Optional.of(AmountUnit.EUROS);
        }
        if (Set.of("pence", "p").contains(suffix)) {
            return Optional.of(AmountUnit.PENCE);
        }
        boolean named = !hasUnit() && MONEY.matcher(subject.labels()).find();
        return named && !isPercent() ? Optional.of(AmountUnit.POUNDS) : Optional.empty();
    }

    /** {@return the length of time that it is counted in, if it is one} */
    Optional<AmountUnit> time() {
        if (quantity().operation() == Operation.YEARS) {
            return Optional.of(AmountUnit.YEARS);
        }
        String where = hasUnit() ? unit().suffix().toLowerCase(Locale.ROOT) : columns();
        return TIMES.entrySet().stream()
                .filter(t -> t.getValue().matcher(where).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** A row’s key may name a year, and that is no unit. */
    private String columns() {
        StringBuilder words = new StringBuilder();
        quantity()
                .cells()
                .forEach(c -> words.append(c.heading().name().replace('_', ' '))
                        .append(' ')
                        .append(c.heading().label())
                        .append(' '));
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** {@return whether the table’s words speak of what a unit is called, such as {@code miles}} */
    boolean speaksOf(AmountUnit unit) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        return subject.labels().contains(name) || unit().suffix().contains(name);
    }
}
