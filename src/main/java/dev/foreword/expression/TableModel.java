package dev.foreword.expression;

import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as expressions see it: {@code table["key"]} is a row, {@code table[0]} too, {@code table?size} counts them. */
record TableModel(Table table) implements TemplateHashModel, TemplateSequenceModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        List<Row> rows = table.rowsWithKey(key);
        if (rows.size() == 1) {
            return new RowModel(table, rows.get(0));
        }
        int column = table.indexOf(key);
        if (rows.isEmpty() && column >= 0) {
            return new ColumnModel(table, column);
        }
        if (rows.isEmpty()) {
            throw new ValueFault(
                    Rule.UNKNOWN_ROW,
                    "the table \"" + table.name() + "\" has no row \"" + key + "\"",
                    Suggestions.help(key, table.keys(), "rows"));
        }
        throw new ValueFault(
                Rule.UNKNOWN_ROW,
                "the table \"" + table.name() + "\" has " + rows.size() + " rows \"" + key + "\"",
                "give each row a first cell of its own, or count rows from 0: " + table.name() + "[0]");
    }

    @Override
    public @Nullable TemplateModel get(int index) {
        return index >= 0 && index < table.rows().size()
                ? new RowModel(table, table.rows().get(index))
                : null;
    }

    @Override
    public int size() {
        return table.rows().size();
    }

    @Override
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }
}
