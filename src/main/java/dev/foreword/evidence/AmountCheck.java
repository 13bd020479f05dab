package dev.foreword.evidence;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Measure;
import dev.foreword.data.NumberWords;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.Amount.Form;
import dev.foreword.evidence.Amount.Unit;
import dev.foreword.model.evidence.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the number that a claim’s words give against the one that its expression gives. */
final class AmountCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal QUARTER_MORE = new BigDecimal("1.25");
    private static final BigDecimal QUARTER_LESS = new BigDecimal("0.75");
    private static final BigDecimal FRACTION_REACH = NumberWords.FRACTION_REACH;
    private static final BigDecimal HEDGED_FRACTION_REACH = BigDecimal.valueOf(5);
    private static final Set<String> NEUTRAL = Set.of(
            "gap", "difference", "differ", "differs", "change", "changed", "apart", "between", "spread", "range");
    private static final int MOST_PLACES = 4;

    private final Quantity quantity;
    private final Statement statement;
    private final Context context;

    AmountCheck(Quantity quantity, Statement statement, Context context) {
        this.quantity = quantity;
        this.statement = statement;
        this.context = context;
    }

    /** {@return whether the amount is what the data give} */
    Outcome check(Amount amount) {
        Optional<Finding> unit = wrongUnit(amount);
        if (unit.isPresent()) {
            return Outcome.of(Verdict.FAILS, unit.get());
        }
        Measured signed = measured(amount);
        Optional<Direction> direction = statement.direction().or(context::direction);
        Optional<Finding> turned = wrongDirection(signed, amount, direction);
        if (turned.isPresent()) {
            return Outcome.of(Verdict.FAILS, turned.get());
        }
        boolean neutral = Tokens.of(context.near()).stream().anyMatch(NEUTRAL::contains);
        boolean magnitude = amount.value().signum() >= 0 && (direction.isPresent() || neutral);
        Measured x = magnitude ? signed.abs() : signed;
        Acceptable acceptable = acceptable(amount, statement.hedge(), statement.upTo());
        return outcome(acceptable.verdict(x.value(), x.interval(), quantity.isKnown()), amount, x, signed);
    }

    private Outcome outcome(Verdict verdict, Amount amount, Measured x, Measured signed) {
        int decimals = decimals(amount, x);
        return switch (verdict) {
            case HOLDS ->
                far(amount, x.value())
                        .map(finding -> Outcome.of(Verdict.HOLDS, finding))
                        .orElse(Outcome.HOLDS);
            case WITHIN_ROUNDING ->
                Outcome.of(
                        verdict,
                        new Finding(
                                Rule.CLAIM_ROUNDING,
                                "\"" + amount.words() + "\" holds only within the rounding of its figures: "
                                        + working(x, decimals),
                                "keep it if the source says so; else write \"" + amount.like(x.value()) + "\""));
            case UNCHECKED -> Outcome.of(verdict, unchecked());
            case FAILS -> Outcome.of(verdict, mismatch(amount, x, signed, decimals));
        };
    }

    private Finding mismatch(Amount amount, Measured x, Measured signed, int decimals) {
        boolean hedged = statement.hedge() != Hedge.EXACT && statement.hedge() != Hedge.ABOUT;
        Rule rule = hedged
                ? Rule.CLAIM_HEDGE
                : amount.unit() == Unit.YEARS && quantity.operation() == Operation.YEARS
                        ? Rule.CLAIM_SPAN
                        : Rule.CLAIM_MISMATCH;
        boolean change = quantity.operation() == Operation.CHANGE || quantity.operation() == Operation.DIFFERENCE;
        String what = change && amount.form() != Form.TIMES
                ? Direction.of(signed.value().signum()).words() + " of "
                : "";
        String better = amount.form() == Form.FRACTION ? x.words(1) : amount.like(x.value());
        return new Finding(
                rule,
                "the data give " + what + working(x, decimals),
                "write \"" + better + "\", or point the claim at other cells");
    }

    private Finding unchecked() {
        return unchecked(quantity);
    }

    /** {@return what to say of a claim whose cells hold no number} */
    static Finding unchecked(Quantity quantity) {
        CellSpan first = quantity.missing().get(0);
        int others = quantity.missing().size() - 1;
        return new Finding(
                Rule.CLAIM_UNCHECKED,
                "this can’t be checked, for the value at " + first.place() + " is missing"
                        + (others == 0 ? "" : ", and " + others + " more are"),
                "say between what the value lies in the table’s sidecar, leave it out with known(…), or cite a source");
    }

    /** The words’ unit has to be one that the calculation gives. */
    private Optional<Finding> wrongUnit(Amount amount) {
        boolean percent = quantity.measure().isPercent();
        if (amount.unit() == Unit.PERCENT
                && amount.form() == Form.NUMBER
                && quantity.measure().isPoints()) {
            return Optional.of(new Finding(
                    Rule.CLAIM_POINTS,
                    "the calculation gives percentage points, and the words say per cent: "
                            + quantity.working().text() + places(quantity),
                    "write \"" + amount.words().replaceFirst("\\s*(per cent|percent|%)", " percentage points")
                            + "\", or work out change(from, to)"));
        }
        boolean relative = quantity.operation() == Operation.CHANGE || quantity.operation() == Operation.SHARE;
        if (amount.unit() == Unit.POINTS && relative) {
            return Optional.of(new Finding(
                    Rule.CLAIM_POINTS,
                    "the words say percentage points, and the calculation gives per cent: "
                            + quantity.working().text() + places(quantity),
                    "write \"per cent\", or work out points(from, to) of two percentages"));
        }
        boolean money = quantity.measure().isMoney();
        boolean counts = quantity.measure().kind() == Measure.Kind.COUNT;
        if ((amount.unit() == Unit.PERCENT && (money || counts) && quantity.operation() != Operation.RATIO)
                || (amount.unit() == Unit.POUNDS
                        && (percent || counts || quantity.measure().isPoints()))) {
            String given = money ? "a sum of money" : counts ? "a number of people or things" : "per cent";
            return Optional.of(new Finding(
                    Rule.CLAIM_RATE,
                    "the words are in " + (amount.unit() == Unit.POUNDS ? "pounds" : "per cent")
                            + ", and the data give " + given + places(quantity),
                    "point the claim at other cells, or work out share(part, whole) or change(from, to)"));
        }
        return Optional.empty();
    }

    private Measured measured(Amount amount) {
        Measured plain = Measured.of(quantity, "", "");
        boolean ratio = quantity.operation() == Operation.RATIO
                && quantity.measure().unit().isNone();
        if (amount.form() == Form.TIMES) {
            Measured times = new Measured(plain.value(), plain.interval(), "", " times");
            return switch (quantity.operation()) {
                case CHANGE -> times.shifted(v -> BigDecimal.ONE.add(v.movePointLeft(2)));
                case SHARE -> times.shifted(v -> v.movePointLeft(2));
                default -> times;
            };
        }
        return switch (amount.unit()) {
            case PERCENT -> {
                Measured percent = new Measured(plain.value(), plain.interval(), "", " per cent");
                boolean part = amount.form() == Form.FRACTION
                        && isBetweenNoughtAndOne()
                        && quantity.measure().unit().isNone();
                yield ratio || part ? percent.shifted(v -> v.multiply(HUNDRED)) : percent;
            }
            case POINTS -> new Measured(plain.value(), plain.interval(), "", " percentage points");
            case POUNDS -> new Measured(plain.value(), plain.interval(), "£", "");
            case YEARS -> new Measured(plain.value(), plain.interval(), "", " years");
            case NONE ->
                new Measured(
                        plain.value(),
                        plain.interval(),
                        quantity.measure().isMoney() ? "£" : "",
                        quantity.measure().isPercent() ? " per cent" : "");
        };
    }

    private boolean isBetweenNoughtAndOne() {
        return quantity.value().signum() >= 0 && quantity.value().compareTo(BigDecimal.ONE) <= 0;
    }

    private Optional<Finding> wrongDirection(Measured x, Amount amount, Optional<Direction> direction) {
        boolean signed = quantity.operation() == Operation.CHANGE || quantity.operation() == Operation.DIFFERENCE;
        int sign = amount.form() == Form.TIMES && signed
                ? x.value().compareTo(BigDecimal.ONE)
                : x.value().signum();
        boolean cell = !signed && sign < 0 && quantity.operation() != Operation.LITERAL;
        if (direction.isEmpty() || direction.get() == Direction.SAME || !(signed || cell) || !quantity.isKnown()) {
            return Optional.empty();
        }
        boolean same = direction.get() == Direction.of(sign);
        return same ? Optional.empty() : Optional.of(direction(direction.get(), x, decimals(amount, x)));
    }

    private Finding direction(Direction said, Measured x, int decimals) {
        Direction found = Direction.of(x.value().signum());
        return new Finding(
                Rule.CLAIM_DIRECTION,
                "the words say " + said.words() + ", and the data give " + found.words()
                        + (found == Direction.SAME ? "" : " of " + working(x.abs(), decimals)),
                "turn the words round, or change(from, to) if the two cells are the wrong way round");
    }

    /** {@return what a direction without a number comes to} */
    Outcome checkDirection(Direction said) {
        if (!quantity.isKnown()) {
            return Outcome.of(Verdict.UNCHECKED, unchecked());
        }
        Measured x = Measured.of(quantity, "", quantity.measure().isPercent() ? " per cent" : "");
        boolean same = said == Direction.SAME
                ? Rounded.to(x.value(), BigDecimal.ONE).signum() == 0
                : said == Direction.of(x.value().signum());
        return same ? Outcome.HOLDS : Outcome.of(Verdict.FAILS, direction(said, x, 1));
    }

    /** {@return the numbers of which the words are true; the rules are those of DESIGN and the guide} */
    static Acceptable acceptable(Amount amount, Hedge hedge, Optional<Amount> upTo) {
        BigDecimal w = amount.value();
        if (upTo.isPresent()) {
            return Acceptable.closed(w.min(upTo.get().value()), w.max(upTo.get().value()));
        }
        BigDecimal fifth = w.abs().multiply(TWENTIETH);
        boolean fraction = amount.form() == Form.FRACTION;
        BigDecimal nearly = fraction ? HEDGED_FRACTION_REACH : fifth;
        return switch (hedge) {
            case EXACT ->
                fraction
                        ? Acceptable.closed(w.subtract(FRACTION_REACH), w.add(FRACTION_REACH))
                        : Acceptable.roundedTo(w, amount.step());
            case ABOUT -> {
                BigDecimal reach = fraction
                        ? HEDGED_FRACTION_REACH
                        : fifth.max(amount.step().divide(BigDecimal.valueOf(2)));
                yield Acceptable.closed(w.subtract(reach), w.add(reach));
            }
            case NEARLY -> new Acceptable(Optional.of(w.subtract(nearly)), true, Optional.of(w), false);
            case OVER -> Acceptable.above(w, false);
            case AT_LEAST -> Acceptable.above(w, true);
            case UNDER -> Acceptable.below(w, false);
            case AT_MOST -> Acceptable.below(w, true);
        };
    }

    /** “More than 20” of 30 is true, and another number was meant. */
    private Optional<Finding> far(Amount amount, BigDecimal x) {
        BigDecimal w = amount.value();
        boolean above = (statement.hedge() == Hedge.OVER || statement.hedge() == Hedge.AT_LEAST)
                && x.compareTo(w.multiply(QUARTER_MORE)) > 0;
        boolean below = (statement.hedge() == Hedge.UNDER || statement.hedge() == Hedge.AT_MOST)
                && x.compareTo(w.multiply(QUARTER_LESS)) < 0;
        if (!above && !below) {
            return Optional.empty();
        }
        Measured measured = measured(amount).abs();
        return Optional.of(new Finding(
                Rule.CLAIM_FAR,
                "this is true, but the number is more than a quarter " + (above ? "above" : "below")
                        + " the one given: " + working(measured, decimals(amount, measured)),
                "give a number that is nearer"));
    }

    /** As many decimals as the words have, and more where the number would else look the same. */
    private static int decimals(Amount amount, Measured x) {
        int decimals = amount.form() == Form.FRACTION
                ? 1
                : Math.max(amount.decimals(), x.value().stripTrailingZeros().scale() > 0 ? 1 : 0);
        while (decimals < MOST_PLACES
                && x.value().setScale(decimals, RoundingMode.HALF_UP).compareTo(amount.value()) == 0
                && x.value().compareTo(amount.value()) != 0) {
            decimals++;
        }
        return decimals;
    }

    private String working(Measured x, int decimals) {
        boolean read = quantity.operation() == Operation.CELL || quantity.operation() == Operation.LITERAL;
        return x.words(decimals)
                + (read ? "" : ": " + quantity.working().text())
                + x.range(decimals)
                + places(quantity);
    }

    /** {@return the cells that a number came from, for a message} */
    static String places(Quantity quantity) {
        List<String> places = new ArrayList<>(quantity.cells().stream()
                .limit(MOST_PLACES)
                .map(CellSpan::words)
                .toList());
        int more = quantity.cells().size() - places.size();
        if (places.isEmpty()) {
            return "";
        }
        return "; from " + places.stream().collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** {@return the number in per cent, for words such as “most”} */
    static Measured percent(Quantity quantity) {
        Measured percent = Measured.of(quantity, "", " per cent");
        boolean ratio =
                quantity.operation() == Operation.RATIO && !quantity.measure().isPercent();
        return ratio ? percent.shifted(v -> v.multiply(HUNDRED)) : percent;
    }
}
