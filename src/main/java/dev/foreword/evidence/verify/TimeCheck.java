package dev.foreword.evidence.verify;

import dev.foreword.data.Operation;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Period;
import dev.foreword.evidence.claim.Statistic;
import dev.foreword.model.evidence.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Holds what the words say of spans, of times within the claim, and of what a number stands for against the calculation. */
final class TimeCheck {

    private final Subject subject;

    TimeCheck(Subject subject) {
        this.subject = subject;
    }

    /** {@code over five years}, {@code on the previous year}. */
    Outcome lasted(int years) {
        boolean compares = subject.isComparison() || subject.quantity().operation() == Operation.RATIO;
        OptionalInt actual = span();
        if (!compares || actual.isEmpty() || actual.getAsInt() == years) {
            return Outcome.HOLDS;
        }
        return wrong(
                Rule.CLAIM_SPAN,
                "the words say " + years(years) + ", and between the two cells there "
                        + (actual.getAsInt() == 1 ? "is 1" : "are " + actual.getAsInt()) + subject.places(),
                "say \"over " + years(actual.getAsInt()) + "\", or name the years");
    }

    private static String years(int years) {
        return years == 1 ? "one year" : years + " years";
    }

    private OptionalInt span() {
        List<Integer> years = Labels.periods(subject.quantity().cells()).stream()
                .map(Period::year)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        return years.size() < 2 ? OptionalInt.empty() : OptionalInt.of(years.get(years.size() - 1) - years.get(0));
    }

    /** {@code by 5 per cent a year}: of one year, or worked out as a yearly average. */
    Outcome yearly() {
        OptionalInt span = span();
        boolean annual = subject.quantity().operation() == Operation.ANNUAL_CHANGE;
        boolean averaged = subject.quantity().operation() == Operation.CALCULATED;
        if (!subject.isComparison() || annual || averaged || span.isEmpty() || span.getAsInt() == 1) {
            return Outcome.HOLDS;
        }
        return wrong(
                Rule.CLAIM_SPAN,
                "the words say a year, and this is the change over " + years(span.getAsInt()) + subject.places(),
                "leave \"a year\" out, or work out the yearly average");
    }

    /** {@code £500 a week}: the table has to say so. */
    Outcome each(String unit) {
        String labels = subject.labels();
        boolean pay = unit.equals("hour") && (labels.contains("wage") || labels.contains("pay"));
        boolean said =
                labels.contains(unit) || pay || subject.quantity().cells().isEmpty();
        return said
                ? Outcome.HOLDS
                : wrong(
                        Rule.CLAIM_RATE,
                        "the words say a " + unit + ", and the table doesn’t say what its number is for"
                                + subject.places(),
                        "say it in the column’s label, or leave it out");
    }

    /** {@code £776 per head}: worked out by dividing, or said by the column. */
    Outcome perOne() {
        Operation operation = subject.quantity().operation();
        boolean divided = operation == Operation.RATIO || operation == Operation.CALCULATED;
        boolean said = subject.labels().contains("per ") || subject.labels().contains("rate");
        return divided || said || subject.quantity().cells().isEmpty()
                ? Outcome.HOLDS
                : wrong(
                        Rule.CLAIM_RATE,
                        "the words say per head, and the number is of all" + subject.places(),
                        "divide by the number of people, or say it in the column’s label");
    }

    /** {@code an average of}, {@code a median of}: as it was worked out, or as the column says. */
    Outcome made(Statistic said) {
        String expression = subject.expression();
        String labels = subject.labels();
        boolean mean = expression.contains("mean(");
        boolean median = expression.contains("median(");
        boolean sum = expression.contains("sum(");
        boolean extreme = expression.contains("max(") || expression.contains("min(");
        boolean ok = switch (said) {
            case AVERAGE -> mean || !(median || sum || extreme);
            case MEDIAN -> median || (labels.contains("median") && !(mean || sum || extreme));
            case TOTAL -> sum || !(mean || median || extreme || labels.contains("average"));
        };
        return ok
                ? Outcome.HOLDS
                : wrong(
                        Rule.CLAIM_RATE,
                        "the words say " + said.name().toLowerCase(Locale.ROOT) + ", and the calculation is "
                                + expression + subject.places(),
                        "name what was worked out");
    }

    /** {@code in 2015/16}, within the claim: the time of one of its cells. */
    Outcome when(Period said) {
        List<Period> own = Labels.periods(subject.quantity().cells());
        boolean columns = subject.quantity().cells().stream().anyMatch(c -> !c.isCell());
        if (own.isEmpty() || columns || own.stream().anyMatch(p -> p.admits(said)) || isUndated(own, said)) {
            return Outcome.HOLDS;
        }
        return wrong(
                Rule.CLAIM_SPAN,
                "the words name " + said.words() + ", and the numbers are of "
                        + own.stream().map(Period::words).collect(Collectors.joining(" and ")) + subject.places(),
                "name the years of the numbers, or point the claim at other cells");
    }

    /** A month by itself says nothing of a table of years. */
    static boolean isUndated(List<Period> own, Period said) {
        return said.year() == null && own.stream().allMatch(p -> p.month() == null);
    }

    private static Outcome wrong(Rule rule, String message, String help) {
        return Outcome.of(Verdict.FAILS, new Finding(rule, message, help));
    }
}
