package dev.foreword.model.chart;

import dev.foreword.data.Cell.NumberCell;
import dev.foreword.data.Column;
import dev.foreword.data.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one unit in which a chart sets numbers beside each other: £1.2bn is 1,200 beside £950m. A number without a unit has
 * that of the chart, or else of its column, as it has in the text.
 */
public final class ChartUnits {

    private final ChartSpec spec;
    private final Unit unit;

    private ChartUnits(ChartSpec spec, Unit unit) {
        this.spec = spec;
        this.unit = unit;
    }

    /** {@return the units of what is drawn along the axis of values} */
    public static ChartUnits of(ChartSpec spec) {
        ChartUnits own = new ChartUnits(spec, spec.unit());
        return spec.unit().isNone() ? new ChartUnits(spec, common(own.units(spec.series()))) : own;
    }

    /** {@return the units of what is drawn along the bottom of a chart of points} */
    public static ChartUnits ofX(ChartSpec spec) {
        ChartUnits own = new ChartUnits(spec, Unit.NONE);
        return new ChartUnits(spec, common(own.units(List.of(spec.x()))));
    }

    /** {@return the unit in which they are drawn} */
    public Unit unit() {
        return unit;
    }

    /** {@return a number of a column in that unit} */
    public BigDecimal value(NumberCell cell, Column column) {
        return in(cell.value(), of(cell, column));
    }

    /** {@return the same as it is shown} */
    public BigDecimal shown(NumberCell cell, Column column) {
        return in(cell.shown(), of(cell, column));
    }

    private BigDecimal in(BigDecimal number, Unit own) {
        int places = own.zeros() - unit.zeros();
        BigDecimal moved = places == 0 ? number : number.movePointRight(places);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    private Unit of(NumberCell cell, Column column) {
        if (!cell.unit().isNone()) {
            return cell.unit();
        }
        return spec.unit().isNone() ? column.measure().unit() : spec.unit();
    }

    private List<Unit> units(List<PrintedColumn> columns) {
        return columns.stream().flatMap(this::units).distinct().toList();
    }

    private Stream<Unit> units(PrintedColumn printed) {
        Column column = spec.table().columns().get(printed.index());
        List<Unit> own = spec.rows().stream()
                .map(row -> row.cells().get(printed.index()))
                .filter(NumberCell.class::isInstance)
                .map(cell -> of((NumberCell) cell, column))
                .toList();
        return own.isEmpty() ? Stream.of(column.measure().unit()) : own.stream();
    }

    /** The smallest of several magnitudes, so that none needs more decimals than it has. */
    private static Unit common(List<Unit> units) {
        List<Unit> said = units.stream().filter(unit -> !unit.isNone()).toList();
        if (said.isEmpty()) {
            return Unit.NONE;
        }
        boolean plain = said.size() < units.size();
        boolean alike = said.stream().map(Unit::withoutNoughts).distinct().count() == 1;
        if (!alike) {
            return said.get(0);
        }
        return plain && said.get(0).zeros() > 0
                ? said.get(0).withoutNoughts()
                : said.stream().min(Comparator.comparingInt(Unit::zeros)).orElseThrow();
    }
}
