package dev.foreword.expression;

import dev.foreword.data.Cell;
import dev.foreword.data.Table;
import dev.foreword.data.TypeInference;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a column, for functions such as {@code sum(table.column)}.
 *
 * @param table the table
 * @param level how many of its key columns all the rows have in common
 * @param column the column’s position
 * @param rows the positions of the rows
 */
record ColumnModel(Table table, int level, int column, List<Integer> rows)
        implements TemplateSequenceModel, TemplateHashModel, TemplateNumberModel {

    @Override
    public Number getAsNumber() {
        return new SeriesNumber(series());
    }

    /** {@return the cells as numbers, one for each row; words among them are told when they are asked for} */
    Series series() {
        return Series.of(table, level, rows, column);
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return new SeriesModel(series()).get(key);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < size() ? CellModels.of(table, rows.get(index), column) : null;
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Refuses to work on words. */
    void requireNumbers() throws ValueFault {
        List<Cell> words = rows.stream()
                .map(row -> table.rows().get(row).cells().get(column))
                .filter(Cell::isWords)
                .toList();
        if (!words.isEmpty()) {
            // In a column of words a number is one too, and not to blame.
            Cell culprit = words.stream()
                    .filter(cell -> !TypeInference.isNumber(cell.text()))
                    .findFirst()
                    .orElse(words.get(0));
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "the column \"" + table.columns().get(column).name() + "\" holds words: \"" + culprit.text()
                            + "\" at " + culprit.place(),
                    "use a column of numbers");
        }
    }
}
