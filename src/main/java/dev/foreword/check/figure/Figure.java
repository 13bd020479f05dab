package dev.foreword.check.figure;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartTraits;
import dev.foreword.model.chart.ChartUnits;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.chart.Stacking;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.InlineText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart or diagram with what is said about it.
 *
 * @param block where it stands
 * @param spec what it shows
 * @param units in which its numbers are drawn
 * @param page the page that it is on
 * @param site the site around it
 */
record Figure(ChartBlock block, ChartSpec spec, ChartUnits units, Page page, ResolvedSite site) {

    String title() {
        return site.plain(block.text().title(), page);
    }

    /** {@return a text without Markdown; empty for one that isn’t there} */
    String plain(@Nullable InlineText text) {
        return text == null ? "" : site.plain(text, page);
    }

    boolean is(ChartTraits.Quality quality) {
        return spec.kind().is(quality);
    }

    /** {@return whether its rows are the parts of a whole} */
    boolean showsParts() {
        return spec.kind().shows() == ChartTraits.Shows.PARTS;
    }

    /** {@return whether its columns are laid on each other} */
    boolean isStacked() {
        return spec.stacking() != Stacking.NONE && spec.series().size() > 1;
    }

    Optional<BigDecimal> value(int row, int series) {
        return cell(row, spec.series().get(series)) instanceof Cell.NumberCell n
                ? Optional.of(units.value(n, heading(series)))
                : Optional.empty();
    }

    String name(int row) {
        return cell(row, spec.x()).text();
    }

    private Column heading(int series) {
        return spec.table().columns().get(spec.series().get(series).index());
    }

    private Cell cell(int row, PrintedColumn column) {
        return spec.rows().get(row).cells().get(column.index());
    }

    IntStream rows() {
        return IntStream.range(0, spec.rows().size());
    }

    IntStream series() {
        return IntStream.range(0, spec.series().size());
    }

    String label(int series) {
        return spec.series().get(series).label();
    }

    /** {@return the unit of a column: the chart's, or that of its cells, or that of its heading} */
    Unit unit(int series) {
        if (!spec.unit().isNone()) {
            return spec.unit();
        }
        int column = spec.series().get(series).index();
        return rows().mapToObj(row -> cell(row, spec.series().get(series)))
                .filter(Cell.NumberCell.class::isInstance)
                .map(cell -> ((Cell.NumberCell) cell).unit())
                .filter(unit -> !unit.isNone())
                .findFirst()
                .orElseGet(() -> spec.table().columns().get(column).measure().unit());
    }

    void report(Diagnostics diagnostics, Rule rule, String message, String help) {
        diagnostics.report(rule, block.place(), message, help);
    }

    void report(Diagnostics diagnostics, Rule rule, InlineText at, String message, String help) {
        diagnostics.report(rule, at.place(), message, help);
    }
}
