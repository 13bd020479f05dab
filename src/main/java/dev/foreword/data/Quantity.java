package dev.foreword.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    private final transient Derivation derivation;
    private final transient List<CellSpan> cells;
    private final transient List<CellSpan> missing;
    private final transient List<Conflict> conflicts;

    private Quantity(
            BigDecimal value,
            Interval interval,
            Measure measure,
            int decimals,
            Derivation derivation,
            List<CellSpan> cells,
            List<CellSpan> missing,
            List<Conflict> conflicts) {
        this.value = value;
        this.interval = interval;
        this.measure = measure;
        this.decimals = decimals;
        this.derivation = derivation;
        this.cells = List.copyOf(cells);
        this.missing = List.copyOf(missing);
        this.conflicts = List.copyOf(conflicts);
    }

    /** {@return a number that is written in an expression: exact, and without a source} */
    public static Quantity literal(BigDecimal value) {
        return new Quantity(
                value,
                Interval.exactly(value),
                Measure.PLAIN,
                Math.max(0, value.scale()),
                Derivation.of(Operation.LITERAL, Working.number(HouseStyle.number(value))),
                List.of(),
                List.of(),
                List.of());
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
        Interval printed = column.rounding().interval(cell.value(), measure);
        return new Quantity(
                unit.inFull(cell.value()),
                unit.noughts() == 0
                        ? printed
                        : new Interval(
                                printed.low().map(unit::inFull), printed.high().map(unit::inFull)),
                measure,
                Math.max(0, cell.value().scale()),
                Derivation.CELL,
                List.of(span),
                List.of(),
                List.of());
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
        return new Quantity(
                interval.low().or(interval::high).orElse(BigDecimal.ZERO),
                interval,
                column.measure(),
                0,
                Derivation.of(Operation.CELL, Working.number(words.isEmpty() ? "nothing" : words)),
                List.of(span),
                List.of(span),
                List.of());
    }

    /** {@return a number made of others: their cells and their conflicts are its own} */
    static Quantity made(
            BigDecimal value,
            Interval interval,
            Measure measure,
            Operation operation,
            Working working,
            List<Quantity> of) {
        Set<CellSpan> cells = new LinkedHashSet<>();
        Set<CellSpan> missing = new LinkedHashSet<>();
        Set<Conflict> conflicts = new LinkedHashSet<>();
        for (Quantity part : of) {
            cells.addAll(part.cells);
            missing.addAll(part.missing);
            conflicts.addAll(part.conflicts);
        }
        int decimals = of.stream().mapToInt(Quantity::decimals).max().orElse(0);
        return new Quantity(
                value,
                interval,
                measure,
                decimals,
                Derivation.from(operation, working, of),
                List.copyOf(cells),
                List.copyOf(missing),
                List.copyOf(conflicts));
    }

    Quantity withDecimals(int newDecimals) {
        return new Quantity(value, interval, measure, newDecimals, derivation, cells, missing, conflicts);
    }

    Quantity withCells(List<CellSpan> newCells, List<CellSpan> newMissing) {
        return new Quantity(value, interval, measure, decimals, derivation, newCells, newMissing, conflicts);
    }

    Quantity withConflict(Conflict conflict) {
        Set<Conflict> all = new LinkedHashSet<>(conflicts);
        all.add(conflict);
        return new Quantity(value, interval, measure, decimals, derivation, cells, missing, new ArrayList<>(all));
    }

    /** {@return the number in full; what is known of it when {@link #isKnown()} says that it isn’t} */
    public BigDecimal value() {
        return value;
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
        return derivation.operation();
    }

    /** {@return the same number, of which the author turned the sign once more} */
    Quantity turned() {
        return derived(derivation.turnedOver());
    }

    /** {@return the same number, remembering what it was before it was rounded} */
    Quantity roundedFrom(Quantity before) {
        return derived(derivation.roundedFrom(before.precise()));
    }

    private Quantity derived(Derivation other) {
        return new Quantity(value, interval, measure, decimals, other, cells, missing, conflicts);
    }

    /** {@return the two numbers that the last step brought together, in its order; none for a cell, and for many numbers} */
    public List<Quantity> operands() {
        return derivation.operands();
    }

    /** {@return whether the author turned its sign, so that a fall is given as a positive number} */
    public boolean isTurned() {
        return derivation.isTurned();
    }

    /** {@return the number before the author rounded it; the same where nobody did} */
    public BigDecimal precise() {
        return derivation.unrounded().orElse(value);
    }

    /** {@return how it was worked out} */
    public Working working() {
        return derivation.working().orElseGet(this::printed);
    }

    private Working printed() {
        Unit unit = measure.unit();
        return Working.number(HouseStyle.number(unit.asPrinted(value).setScale(decimals, RoundingMode.HALF_UP), unit));
    }

    /** {@return the cells that it came from, once each, in the order of the calculation} */
    public List<CellSpan> cells() {
        return cells;
    }

    /** {@return those of its cells that hold no number} */
    public List<CellSpan> missing() {
        return missing;
    }

    /** {@return whether all that it was made of is known} */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** {@return what was brought together in it and can’t be} */
    public List<Conflict> conflicts() {
        return conflicts;
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
