package dev.foreword.expression;

import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.Cell;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.TypeInference;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.CellModels.QuantityModel;
import dev.foreword.expression.CellModels.WordsModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a function was given.
 *
 * @param usage how the function is written, for messages
 * @param all the arguments
 */
record Arguments(String usage, List<TemplateModel> all) {

    private static final int MOST_DECIMALS = 12;

    int size() {
        return all.size();
    }

    /** {@return a number} */
    Quantity quantity(int index) throws TemplateModelException {
        TemplateModel argument = all.get(index);
        if (argument instanceof TemplateNumberModel number) {
            return QuantityEngine.of(number.getAsNumber());
        }
        throw notNumbers();
    }

    /** {@return all numbers from an argument on; those of a column count one by one} */
    Numbers numbers(int from) throws TemplateModelException {
        if (all.size() == from + 1 && all.get(from) instanceof ColumnModel column) {
            return new Numbers(column.quantities(), column.spans());
        }
        List<Quantity> numbers = new ArrayList<>();
        List<CellSpan> spans = new ArrayList<>();
        for (int i = from; i < all.size(); i++) {
            if (all.get(i) instanceof ColumnModel column) {
                numbers.addAll(column.quantities());
                spans.addAll(column.spans());
            } else {
                Quantity one = quantity(i);
                numbers.add(one);
                spans.addAll(one.cells());
            }
        }
        if (numbers.isEmpty()) {
            throw notNumbers();
        }
        return new Numbers(numbers, spans.stream().distinct().toList());
    }

    /** {@return how many decimals are asked for} */
    int decimals(int index, int usual) throws TemplateModelException {
        if (index >= all.size()) {
            return usual;
        }
        BigDecimal decimals = quantity(index).value();
        if (decimals.abs().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) > 0
                || decimals.stripTrailingZeros().scale() > 0) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "nothing can be rounded to " + decimals.toPlainString() + " decimals",
                    "name a whole number of decimals, such as round(x, 1)");
        }
        return decimals.intValueExact();
    }

    /** {@return the year that a cell or a text begins with: 2015 of 2015/16} */
    int year(int index) throws TemplateModelException {
        TemplateModel argument = all.get(index);
        if (argument instanceof WordsModel words && words.cell() instanceof Cell.PeriodCell period) {
            return period.year();
        }
        String text = argument instanceof TemplateScalarModel words
                ? words.getAsString()
                : quantity(index).value().toPlainString();
        OptionalInt year = TypeInference.year(text);
        if (year.isEmpty()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "\"" + text + "\" is no year or period of years",
                    "write " + usage + " with labels such as \"2010/11\"");
        }
        return year.getAsInt();
    }

    /** {@return the cells of an argument} */
    List<CellSpan> cells(int index) {
        TemplateModel argument = all.get(index);
        if (argument instanceof WordsModel words) {
            return List.of(CellSpan.cell(words.table(), words.row(), words.column()));
        }
        return argument instanceof QuantityModel number ? number.quantity().cells() : List.of();
    }

    private ValueFault notNumbers() {
        return new ValueFault(
                Rule.EXPRESSION_FAILED,
                usage.substring(0, usage.indexOf('(')) + " works on numbers",
                "give it cells with numbers, such as " + usage);
    }
}
