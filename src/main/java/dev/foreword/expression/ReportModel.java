package dev.foreword.expression;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an expression's names stand for: the functions, and then the report's tables. */
record ReportModel(Tables tables) implements TemplateHashModel {

    private static final Map<String, ValueFunction> FUNCTIONS =
            Functions.ALL.stream().collect(Collectors.toUnmodifiableMap(ValueFunction::name, f -> f));

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        ValueFunction function = FUNCTIONS.get(name);
        Optional<TableModel> table = tables.find(name).map(TableModel::of);
        if (function != null && table.isPresent()) {
            return new TableAndFunction(table.get(), function);
        }
        if (function != null) {
            return function;
        }
        if (table.isPresent()) {
            return table.get();
        }
        throw new ValueFault(
                Rule.UNKNOWN_TABLE,
                "there is no table \"" + name + "\"",
                Suggestions.help(name, tables.names(), "tables"));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** A table that has the name of a function: what stands behind the name tells which is meant. */
    private record TableAndFunction(TableModel table, ValueFunction function)
            implements TemplateHashModel, TemplateSequenceModel, TemplateMethodModelEx {

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return table.get(key);
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            return table.get(index);
        }

        @Override
        public int size() {
            return table.size();
        }

        @Override
        public boolean isEmpty() {
            return table.isEmpty();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object exec(List arguments) throws TemplateModelException {
            return function.exec(arguments);
        }
    }
}
