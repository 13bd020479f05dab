package dev.foreword.expression;

import dev.foreword.data.Spelling;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * A row as expressions see it: {@code row.column}, or {@code row["a column"]}. Where rows are found by several columns and
 * the first already tells it, the next may still be named.
 *
 * @param table the table
 * @param row the row’s position
 * @param level which key column found it
 */
record RowModel(Table table, int row, int level) implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        int column = table.indexOf(key);
        boolean nextLevel = level + 1 < table.notes().keys().size();
        if (column < 0 && nextLevel && Spelling.isSame(table.key(table.rows().get(row), level + 1), key)) {
            return new RowModel(table, row, level + 1);
        }
        if (column < 0) {
            throw new ValueFault(
                    Rule.UNKNOWN_COLUMN,
                    "the table \"" + table.name() + "\" has no column \"" + key + "\"",
                    Suggestions.help(key, table.columnNames(), "columns"),
                    key);
        }
        return CellModels.of(table, row, column);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
