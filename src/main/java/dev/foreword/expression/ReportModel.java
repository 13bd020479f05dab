package dev.foreword.expression;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an expression's names stand for: the functions, and then the report's tables. It serves one expression, and
 * remembers which tables that asked for.
 */
final class ReportModel implements TemplateHashModel {

    private static final Map<String, ValueFunction> FUNCTIONS =
            Functions.ALL.stream().collect(Collectors.toUnmodifiableMap(ValueFunction::name, f -> f));

    private final Tables tables;
    private final Set<Table> asked = new LinkedHashSet<>();

    ReportModel(Tables tables) {
        this.tables = tables;
    }

    /** {@return the names of all functions} */
    static Set<String> functions() {
        return FUNCTIONS.keySet();
    }

    /** {@return the tables that were asked for up to now} */
    Set<Table> asked() {
        return asked;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        ValueFunction function = FUNCTIONS.get(name);
        Optional<Table> table = tables.find(name);
        if (function != null && table.isPresent()) {
            return new TableAndFunction(table.get(), function);
        }
        if (function != null) {
            return function;
        }
        if (table.isPresent()) {
            return model(table.get());
        }
        Optional<List<String>> unread = tables.unread(name);
        if (unread.isPresent()) {
            throw new UnreadTable(unread.get());
        }
        throw new ValueFault(Rule.UNKNOWN_TABLE, "there is no table \"" + name + "\"", tables.help(name), name);
    }

    private TableModel model(Table table) {
        asked.add(table);
        return TableModel.of(table);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** A table that has the name of a function: what stands behind the name tells which is meant. */
    private final class TableAndFunction implements TemplateHashModel, TemplateSequenceModel, TemplateMethodModelEx {

        private final Table table;
        private final ValueFunction function;

        TableAndFunction(Table table, ValueFunction function) {
            this.table = table;
            this.function = function;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return model(table).get(key);
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            return model(table).get(index);
        }

        @Override
        public int size() {
            return model(table).size();
        }

        @Override
        public boolean isEmpty() {
            return model(table).isEmpty();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object exec(List arguments) throws TemplateModelException {
            return function.exec(arguments);
        }
    }
}
