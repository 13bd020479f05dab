package dev.foreword.expression;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that were looked for, such as the one with the highest rate: printed as their names, “Blackpool” or “Blackpool and
 * Torbay”; a single one leads to its other cells, {@code highest(t.rate).population}.
 *
 * @param series the numbers that were looked through
 * @param places the places of the rows in it, at least one
 */
record RowsModel(Series series, List<Integer> places) implements TemplateScalarModel, TemplateHashModel {

    @Override
    public String getAsString() {
        List<String> names = series.names(places);
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@return the number of the first of them, as the answer to which row it is} */
    Quantity quantity() {
        Quantity own = series.at(places.get(0));
        Set<CellSpan> cells = new LinkedHashSet<>();
        places.forEach(place -> cells.addAll(series.at(place).cells()));
        cells.addAll(series.spans());
        return own.named(getAsString(), List.copyOf(cells));
    }

    @Override
    public TemplateModel get(String column) throws TemplateModelException {
        if (places.size() > 1) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    getAsString() + " are " + places.size() + " rows",
                    "name one of them, table[\"row\"]." + column);
        }
        int row = series.rows().get(places.get(0));
        return new RowModel(series.table(), row, series.table().notes().keys().size()).get(column);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
