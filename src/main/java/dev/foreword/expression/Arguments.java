package dev.foreword.expression;

import dev.foreword.data.Aggregates.Numbers;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Period;
import dev.foreword.data.Quantity;
import dev.foreword.data.TypeInference;
import dev.foreword.data.query.Condition;
import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.CellModels.QuantityModel;
import dev.foreword.expression.CellModels.WordsModel;
import dev.foreword.expression.RowByRow.Operand;
import dev.foreword.expression.Selection.Question;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        if (all.get(index) instanceof RowsModel rows) {
            return rows.quantity();
        }
        if (all.get(index) instanceof TemplateNumberModel number) {
            return QuantityEngine.of(number.getAsNumber());
        }
        throw notNumbers();
    }

    /** {@return numbers and columns, as a formula takes them} */
    List<Operand> operands() throws TemplateModelException {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            operands.add(operand(i));
        }
        return operands;
    }

    /** {@return a number or a column} */
    Operand operand(int index) throws TemplateModelException {
        return isSeries(index) ? new Operand(null, series(index)) : new Operand(quantity(index), null);
    }

    private boolean isSeries(int index) throws TemplateModelException {
        return all.get(index) instanceof TemplateNumberModel number && number.getAsNumber() instanceof SeriesNumber;
    }

    /** {@return a number for each row: a column, or what was worked out for each row} */
    Series series(int index) throws TemplateModelException {
        if (all.get(index) instanceof ColumnModel column) {
            column.requireNumbers();
        }
        return rows(index);
    }

    /** {@return rows, whether they hold words or numbers} */
    private Series rows(int index) throws TemplateModelException {
        if (all.get(index) instanceof TemplateNumberModel number && number.getAsNumber() instanceof SeriesNumber rows) {
            return rows.series();
        }
        throw new ValueFault(
                Rule.EXPRESSION_FAILED,
                name() + " works on the rows of a column",
                "give it a column, table.column, or what is worked out for one, such as change(t.y1, t.y2)");
    }

    /** {@return all numbers from an argument on; those of a column count one by one, without its totals} */
    Numbers numbers(int from) throws TemplateModelException {
        if (all.size() == from + 1 && isSeries(from)) {
            return series(from).counted();
        }
        List<Quantity> numbers = new ArrayList<>();
        List<CellSpan> spans = new ArrayList<>();
        boolean columns = false;
        for (int i = from; i < all.size(); i++) {
            if (isSeries(i)) {
                Numbers column = series(i).counted();
                numbers.addAll(column.each());
                spans.addAll(column.cells());
                columns = true;
            } else {
                Quantity one = quantity(i);
                numbers.add(one);
                spans.addAll(one.cells());
            }
        }
        if (numbers.isEmpty()) {
            throw notNumbers();
        }
        return columns ? new Numbers(numbers, spans.stream().distinct().toList()) : Numbers.of(numbers);
    }

    /**
     * {@return rows and what they are asked: a column and a condition, and more of them}
     *
     * <p>A condition may be a number, words, or words that a number follows: {@code "over", mean(t.n)}. Totals are left
     * out, and rows of further columns are matched by key.
     */
    Selection selection() throws TemplateModelException {
        List<Question> questions = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            Series rows = questions.isEmpty()
                    ? rows(at).withoutTotals()
                    : RowByRow.matched(rows(at), questions.get(0).series());
            if (at + 1 >= all.size()) {
                throw new ValueFault(
                        Rule.EXPRESSION_FAILED,
                        name() + " needs a condition behind each column",
                        "write " + usage + ", such as \"over 40\" or \"Good\"");
            }
            boolean words = all.get(at + 1) instanceof TemplateScalarModel;
            boolean against = words && at + 2 < all.size() && !isSeries(at + 2);
            questions.add(new Question(
                    rows,
                    words
                            ? Conditions.of(text(at + 1), rows.type(), against ? quantity(at + 2) : null)
                            : Conditions.equalTo(quantity(at + 1), rows.type())));
            at += against ? 3 : 2;
        }
        return new Selection(questions);
    }

    /** {@return all rows of a table or a column, its totals left out} */
    Selection rows() throws TemplateModelException {
        Series rows = all.get(0) instanceof TableModel table ? table.series() : rows(0);
        return new Selection(List.of(new Question(rows.withoutTotals(), Condition.any())));
    }

    /** {@return words} */
    String text(int index) throws TemplateModelException {
        if (all.get(index) instanceof TemplateScalarModel words) {
            return words.getAsString();
        }
        return quantity(index).value().toPlainString();
    }

    /** {@return a whole number from 1 on, such as how many rows are averaged} */
    int whole(int index, int most) throws TemplateModelException {
        BigDecimal number = quantity(index).value();
        boolean sound = number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!sound) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    number.toPlainString() + " is no whole number from 1 to " + most,
                    "write " + usage);
        }
        return number.intValueExact();
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

    /** {@return the time that a cell or a text names} */
    Period time(int index) throws TemplateModelException {
        TemplateModel argument = all.get(index);
        String text = text(index);
        Optional<Period> own =
                argument instanceof WordsModel words ? words.cell().time() : Optional.empty();
        Optional<Period> time = own.isPresent() ? own : TypeInference.time(text);
        if (time.isEmpty()) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "\"" + text + "\" is no year or other period",
                    "write " + usage + " with labels such as \"2010/11\"");
        }
        return time.get();
    }

    /** {@return the cells of an argument} */
    List<CellSpan> cells(int index) {
        TemplateModel argument = all.get(index);
        if (argument instanceof WordsModel words) {
            return List.of(CellSpan.cell(words.table(), words.row(), words.column()));
        }
        return argument instanceof QuantityModel number ? number.quantity().cells() : List.of();
    }

    private String name() {
        return usage.substring(0, usage.indexOf('('));
    }

    private ValueFault notNumbers() {
        return new ValueFault(
                Rule.EXPRESSION_FAILED, name() + " works on numbers", "give it cells with numbers, such as " + usage);
    }
}
