package dev.foreword.expression;

import dev.foreword.data.Table;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import org.jspecify.annotations.Nullable;

/** All cells of a column, for functions such as {@code sum(table.column)}. */
record ColumnModel(Table table, int column) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < size()
                ? CellModels.of(table.rows().get(index).cells().get(column))
                : null;
    }

    @Override
    public int size() {
        return table.rows().size();
    }
}
