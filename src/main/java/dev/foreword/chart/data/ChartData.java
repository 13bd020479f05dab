package dev.foreword.chart.data;

import dev.foreword.chart.mark.Ink;
import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.HouseStyle;
import dev.foreword.data.Period;
import dev.foreword.data.Spelling;
import dev.foreword.data.Suppression;
import dev.foreword.data.Unit;
import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartUnits;
import dev.foreword.model.chart.PeriodScale;
import dev.foreword.model.chart.PrintedColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chart's numbers by row and series, and how they are printed. */
public final class ChartData {

    private static final String NOT_AVAILABLE = "[x]";

    private final ChartSpec spec;
    private final PeriodScale periods;
    private final ChartUnits units;
    private final ChartUnits unitsOfX;
    private final @Nullable ChartData whole;

    public ChartData(ChartSpec spec) {
        this(spec, null);
    }

    private ChartData(ChartSpec spec, @Nullable ChartData whole) {
        this.spec = spec;
        this.whole = whole;
        this.periods = new PeriodScale(spec.rows(), spec.x().index());
        this.units = whole == null ? ChartUnits.of(spec) : whole.units;
        this.unitsOfX = ChartUnits.ofX(spec);
    }

    /** {@return a part of these rows as a small chart on the scale of all} */
    public ChartData panel(List<Integer> rows) {
        return new ChartData(spec.withRows(rows.stream().map(spec.rows()::get).toList()), this);
    }

    public ChartSpec spec() {
        return spec;
    }

    public ChartDetails details() {
        return spec.details();
    }

    public int rows() {
        return spec.rows().size();
    }

    public int series() {
        return spec.series().size();
    }

    /** {@return the name or period of a row} */
    public String name(int row) {
        return text(row, spec.x());
    }

    public List<String> names() {
        return IntStream.range(0, rows()).mapToObj(this::name).toList();
    }

    /** {@return what a row belongs to: its layer, its bracket, its state after; empty without such a column} */
    public String group(int row) {
        return details().group().map(column -> text(row, column)).orElse("");
    }

    /** {@return the small chart in which a row is drawn; empty without such a column} */
    public String panel(int row) {
        return details().panels().map(column -> text(row, column)).orElse("");
    }

    /** {@return what a point is called; empty without such a column} */
    public String pointName(int row) {
        return details().name().map(column -> text(row, column)).orElse("");
    }

    /** {@return the words of a row in a series, for diagrams; none for a cell that says that there are none} */
    public String words(int row, int series) {
        String text = text(row, spec.series().get(series));
        return Suppression.of(text).isPresent() ? "" : text;
    }

    public List<String> seriesLabels() {
        return spec.series().stream().map(PrintedColumn::label).toList();
    }

    /** {@return the number at a row in a series; empty for a gap} */
    public Optional<BigDecimal> value(int row, int series) {
        return number(row, spec.series().get(series));
    }

    /** {@return the number at a row in any column; empty for a gap} */
    public Optional<BigDecimal> number(int row, PrintedColumn column) {
        ChartUnits own = column.equals(spec.x()) ? unitsOfX : units;
        return cell(row, column) instanceof Cell.NumberCell n
                ? Optional.of(own.shown(n, heading(column)))
                : Optional.empty();
    }

    /** {@return a number at a row in a series, and zero for a gap} */
    public double length(int row, int series) {
        return value(row, series).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** {@return what stands for a number that is missing: its shorthand, or [x] for an empty cell} */
    public String gap(int row, int series) {
        String text = cell(row, spec.series().get(series)).text();
        return text.isEmpty() ? NOT_AVAILABLE : text;
    }

    /** {@return whether of a number that is missing bounds are known, which stand for it} */
    public boolean isBound(int row, int series) {
        return cell(row, spec.series().get(series)) instanceof Cell.BoundCell;
    }

    /** {@return all numbers, without the gaps} */
    public Stream<BigDecimal> values() {
        return IntStream.range(0, rows())
                .boxed()
                .flatMap(r -> IntStream.range(0, series()).mapToObj(s -> value(r, s)))
                .flatMap(Optional::stream);
    }

    /** {@return the numbers that decide how far the axis reaches: those of all panels when this is one of them} */
    public Stream<BigDecimal> valuesOfScale() {
        return whole == null ? values() : whole.values();
    }

    /** {@return the names for which there has to be room: those of all panels when this is one of them} */
    public List<String> namesOfScale() {
        return whole == null ? names() : whole.names();
    }

    /** {@return whether this is one of several small charts, which are drawn to the same measure} */
    public boolean isPanel() {
        return whole != null;
    }

    /** {@return whether there is anything to draw} */
    public boolean hasValues() {
        return values().findAny().isPresent();
    }

    /** {@return the sum of a row, or of a series} */
    public double sumOfRow(int row) {
        return IntStream.range(0, series()).mapToDouble(s -> length(row, s)).sum();
    }

    public double sumOfSeries(int series) {
        return IntStream.range(0, rows()).mapToDouble(r -> length(r, series)).sum();
    }

    /** {@return a number as it is printed, with its unit} */
    public String print(BigDecimal value) {
        return HouseStyle.number(value, units.unit());
    }

    /** {@return the number at a row in a series as it is printed, or what stands for it} */
    public String print(int row, int series) {
        PrintedColumn column = spec.series().get(series);
        return cell(row, column) instanceof Cell.NumberCell n
                ? print(units.shown(n, heading(column)))
                : gap(row, series);
    }

    /** {@return the unit in which all numbers are drawn and printed} */
    public Unit unit() {
        return units.unit();
    }

    /** {@return where the axis of periods begins and ends: as those of all panels when this is one of them} */
    public DoubleSummaryStatistics reachOfScale() {
        return whole == null || !periods.isTime()
                ? Arrays.stream(periods.positions()).summaryStatistics()
                : IntStream.range(0, whole.rows())
                        .mapToObj(row -> whole.cell(row, spec.x()).time())
                        .flatMap(Optional::stream)
                        .mapToDouble(Period::position)
                        .summaryStatistics();
    }

    /** {@return where the rows stand along an axis of periods} */
    public PeriodScale periods() {
        return periods;
    }

    /** {@return the ink of a row's mark in a series: grey when others are highlighted, and it isn't} */
    public Ink ink(int row, int series) {
        return isHighlighted(row, series) ? Ink.series(series) : Ink.CONTEXT;
    }

    /** {@return whether a mark is among those that are highlighted; when none is, all are} */
    public boolean isHighlighted(int row, int series) {
        var highlighted = details().highlighted();
        return highlighted.isEmpty()
                || Stream.of(name(row), seriesLabels().get(series), columnName(series))
                        .map(Spelling::plain)
                        .anyMatch(highlighted::contains);
    }

    private String columnName(int series) {
        return spec.table().columns().get(spec.series().get(series).index()).name();
    }

    private String text(int row, PrintedColumn column) {
        return cell(row, column).text();
    }

    private Column heading(PrintedColumn column) {
        return spec.table().columns().get(column.index());
    }

    private Cell cell(int row, PrintedColumn column) {
        return spec.rows().get(row).cells().get(column.index());
    }
}
