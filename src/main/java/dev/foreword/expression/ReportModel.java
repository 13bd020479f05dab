package dev.foreword.expression;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an expression's names stand for: the functions, and then the report's tables. */
record ReportModel(Tables tables) implements TemplateHashModel {

    private static final Map<String, ValueFunction> FUNCTIONS =
            Functions.ALL.stream().collect(Collectors.toUnmodifiableMap(ValueFunction::name, f -> f));

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        ValueFunction function = FUNCTIONS.get(name);
        if (function != null) {
            return function;
        }
        Optional<Table> table = tables.find(name);
        if (table.isPresent()) {
            return TableModel.of(table.get());
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
}
