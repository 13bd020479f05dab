package dev.foreword.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A number that knows how exactly it is known, what it measures, which cells it came from and how it was worked out.
 *
 * <p>It is a {@link Number}, so that FreeMarker’s arithmetic carries it along; the arithmetic itself is in
 * {@link Arithmetic}. Its value is in full: nine billion pounds are 9,000,000,000, however the cell prints them.
 */
public final class Quantity extends Number {

    private static final long serialVersionUID = 1;

    private final transient BigDecimal value;
    private final transient Interval interval;
    private final transient Measure measure;
    private final transient int decimals;
    private final transient Origin origin;

    Quantity(BigDecimal value, Interval interval, Measure measure, int decimals, Origin origin) {
        this.value = value;
        this.interval = interval;
        this.measure = measure;
        this.decimals = decimals;
        this.origin = origin;
    }

    /** {@return a number that is written in an expression: exact, and without a source} */
    public static Quantity literal(BigDecimal value) {
        Working working = Working.number(HouseStyle.number(value));
        return new Quantity(
                value,
                Interval.exactly(value),
                Measure.PLAIN,
                Math.max(0, value.scale()),
                Origin.read(Operation.LITERAL, working, List.of()));
    }

    /**
     * {@return the number in a cell}
     *
     * @param cell the number as it is printed
     * @param column what the cell’s column measures
     * @param span the cell
     */
    public static Quantity of(Cell.NumberCell cell, Column column, CellSpan span) {
        Unit unit = cell.unit().isNone() ? column.measure().unit() : cell.unit();
        Measure measure = column.measure().with(unit);
        Rounding rounding = column.rounding().step().isPresent()
                ? column.rounding()
                : cell.manner().rounding();
        Interval printed = rounding.interval(cell.value(), measure);
        Interval full = unit.zeros() == 0 ? printed : printed.mapped(unit::inFull);
        // The working is made when it is asked for: a column that is summed has a million of them.
        return new Quantity(
                unit.inFull(cell.value()),
                full,
                measure,
                cell.manner().shown().orElse(cell.value().scale()),
                Origin.read(Operation.CELL, null, List.of(span)));
    }

    /**
     * {@return a value that is withheld or isn’t there, of which only a range is known}
     *
     * @param interval what is known of it
     * @param column what the cell’s column measures
     * @param span the cell
     */
    public static Quantity missing(Interval interval, Column column, CellSpan span) {
        String words = span.firstCell().text();
        Working working = Working.number(words.isEmpty() ? "nothing" : words);
        return new Quantity(
                interval.low().or(interval::high).orElse(BigDecimal.ZERO),
                interval,
                column.measure(),
                0,
                Origin.read(Operation.CELL, working, List.of(span)).withCells(List.of(span), List.of(span)));
    }

    /** {@return a number made of others: their cells and their conflicts are its own} */
    static Quantity made(BigDecimal value, Interval interval, Measure measure, Origin origin, List<Quantity> of) {
        int decimals = of.stream().mapToInt(Quantity::decimals).max().orElse(0);
        return new Quantity(value, interval, measure, decimals, origin);
    }

    Quantity withDecimals(int newDecimals) {
        return new Quantity(value, interval, measure, newDecimals, origin);
    }

    Quantity withConflict(Conflict conflict) {
        return with(origin.withConflict(conflict));
    }

    /** {@return the same number, of which the author turned the sign once more} */
    Quantity turned() {
        return with(origin.with(origin.result().turnedAs(!isTurned())));
    }

    /** {@return the same number, remembering what it was before it was rounded} */
    Quantity roundedFrom(Quantity before) {
        return with(origin.with(origin.result().before(before.precise())));
    }

    /** {@return the same number, which can be made again of other parts} */
    Quantity madeBy(Function<List<Quantity>, Quantity> formula, Quantity... parts) {
        return with(origin.with(origin.result().with(new Recipe(List.of(parts), formula))));
    }

    Quantity withStanding(Standing standing) {
        return with(origin.with(origin.result().with(standing)));
    }

    /**
     * {@return the same number as the answer to which row has it}
     *
     * @param name what the row is called
     * @param looked the cells that were looked through, the row’s own first
     */
    public Quantity named(String name, List<CellSpan> looked) {
        Origin named = new Origin(
                Operation.NAME,
                origin.working(),
                looked,
                origin.missing(),
                origin.conflicts(),
                origin.result().named(name));
        return with(named);
    }

    private Quantity with(Origin newOrigin) {
        return new Quantity(value, interval, measure, decimals, newOrigin);
    }

    /**
     * {@return the number that the same calculation gives for another row; this number when it doesn’t use the replaced
     * row; empty when there is none}
     */
    public Optional<Quantity> inRow(RowSwap swap) {
        Recipe recipe = origin.result().recipe();
        if (recipe != null) {
            return recipe.follow(swap);
        }
        if (operation() != Operation.CELL) {
            return Optional.of(this);
        }
        CellSpan cell = cells().get(0);
        OptionalInt row = swap.row(cell.table(), cell.first());
        return row.isPresent() ? cell.table().quantity(row.getAsInt(), cell.column()) : Optional.empty();
    }

    /** {@return the number in full; what is known of it when {@link #isKnown()} says that it isn’t} */
    public BigDecimal value() {
        return value;
    }

    /** {@return the number in its unit, as it is printed: that of a cell with the decimals that its column shows} */
    public BigDecimal shown() {
        BigDecimal printed = measure.unit().asPrinted(value);
        return operation() == Operation.CELL ? HouseStyle.round(printed, decimals) : printed;
    }

    /** {@return where the number may lie, in full} */
    public Interval interval() {
        return interval;
    }

    public Measure measure() {
        return measure;
    }

    /** {@return how many decimals its parts were printed with, in their unit; zero or more} */
    public int decimals() {
        return decimals;
    }

    public Operation operation() {
        return origin.operation();
    }

    /** {@return how it was worked out} */
    public Working working() {
        Working working = origin.working();
        return working != null ? working : printed();
    }

    private Working printed() {
        Unit unit = measure.unit();
        return Working.number(HouseStyle.number(unit.asPrinted(value).setScale(decimals, RoundingMode.HALF_UP), unit));
    }

    /** {@return the cells that it came from, once each, in the order of the calculation} */
    public List<CellSpan> cells() {
        return origin.cells();
    }

    /** {@return those of its cells that hold no number} */
    public List<CellSpan> missing() {
        return origin.missing();
    }

    /** {@return whether all that it was made of is known} */
    public boolean isKnown() {
        return missing().isEmpty();
    }

    /** {@return what was brought together in it and can’t be} */
    public List<Conflict> conflicts() {
        return origin.conflicts();
    }

    /** {@return whether the author turned its sign, so that a fall is given as a positive number} */
    public boolean isTurned() {
        return origin.result().isTurned();
    }

    /** {@return the numbers that the last step brought together, in its order; none for a cell, and for a whole column} */
    public List<Quantity> operands() {
        Recipe recipe = origin.result().recipe();
        if (recipe == null) {
            return List.of();
        }
        // What was done with one number, such as rounding it, leaves what that one was made of.
        return recipe.parts().size() == 1 ? recipe.parts().get(0).operands() : recipe.parts();
    }

    /** {@return the number before the author rounded it; the same where nobody did} */
    public BigDecimal precise() {
        BigDecimal precise = origin.result().precise();
        return precise == null ? value : precise;
    }

    /** {@return the name of the row, when that is what was asked for: {@code highest(t.rate)} is Blackpool} */
    public Optional<String> name() {
        return Optional.ofNullable(origin.result().name());
    }

    /** {@return its place among others, when that is what was asked for: {@code rank(x, column)}} */
    public Optional<Standing> standing() {
        return Optional.ofNullable(origin.result().standing());
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    /** {@return the number in plain digits} */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
