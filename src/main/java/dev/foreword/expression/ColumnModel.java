package dev.foreword.expression;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a column, for functions such as {@code sum(table.column)}.
 *
 * @param table the table
 * @param column the column’s position
 * @param rows the positions of the rows
 */
record ColumnModel(Table table, int column, List<Integer> rows) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < size() ? CellModels.of(table, rows.get(index), column) : null;
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** {@return the numbers in the cells; each is made when it is asked for} */
    List<Quantity> quantities() throws ValueFault {
        for (int row : rows) {
            if (table.rows().get(row).cells().get(column).isWords()) {
                throw new ValueFault(
                        Rule.EXPRESSION_FAILED,
                        "the column \"" + table.columns().get(column).name() + "\" holds words: "
                                + table.rows().get(row).cells().get(column).place(),
                        "use a column of numbers");
            }
        }
        return new AbstractList<>() {
            @Override
            public Quantity get(int index) {
                return table.quantity(rows.get(index), column).orElseThrow();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /** {@return where the numbers stand: one span for a whole column} */
    List<CellSpan> spans() {
        if (rows.size() == table.rows().size()) {
            return List.of(CellSpan.column(table, column));
        }
        return rows.stream().map(row -> CellSpan.cell(table, row, column)).toList();
    }
}
