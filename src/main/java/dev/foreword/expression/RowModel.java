package dev.foreword.expression;

import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A row as expressions see it: {@code row.column}, or {@code row["a column"]}. */
record RowModel(Table table, int row) implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        int column = table.indexOf(key);
        if (column < 0) {
            throw new ValueFault(
                    Rule.UNKNOWN_COLUMN,
                    "the table \"" + table.name() + "\" has no column \"" + key + "\"",
                    Suggestions.help(key, table.columnNames(), "columns"));
        }
        return CellModels.of(table, row, column);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
