package dev.foreword.model;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port through which values in the text are worked out. */
public interface ValueEvaluator {

    /**
     * Works out one value. Never throws for what an author wrote.
     *
     * @param expression what stands between <code>${</code> and <code>}</code>
     * @param tables the tables that it may use
     * @return what to print, or what is wrong
     */
    Evaluation evaluate(String expression, Tables tables);

    /**
     * Works out the number behind a claim, which need not be fit for print. Never throws for what an author wrote.
     *
     * @param expression what stands after the equals sign
     * @param tables the tables that it may use
     * @return the number, or what is wrong
     */
    Evaluation quantity(String expression, Tables tables);

    /** The result of an expression. */
    sealed interface Evaluation {}

    /**
     * The value.
     *
     * @param text as it is printed, in the house number style
     * @param quantity the number behind it; null for words
     * @param cells the cells that it came from; none for what was made up in the expression
     * @param tables the tables that the expression names
     */
    record Printed(String text, @Nullable Quantity quantity, List<CellSpan> cells, List<Table> tables)
            implements Evaluation {

        public Printed {
            cells = List.copyOf(cells);
            tables = List.copyOf(tables);
        }

        /** A value before it is known which tables were asked for it. */
        public Printed(String text, @Nullable Quantity quantity, List<CellSpan> cells) {
            this(text, quantity, cells, List.of());
        }

        /** {@return the same, worked out with tables} */
        public Printed with(Collection<Table> named) {
            return new Printed(text, quantity, cells, List.copyOf(named));
        }

        /** {@return a number as it is printed} */
        public static Printed of(String text, Quantity quantity) {
            return new Printed(text, quantity, quantity.cells());
        }
    }

    /**
     * What is wrong with the expression.
     *
     * @param rule the rule that it breaks
     * @param offset where in the expression, counted from 0
     * @param length how long the fault is, at least 1
     * @param message what is wrong
     * @param help what to do
     */
    record Failed(Rule rule, int offset, int length, String message, String help) implements Evaluation {}

    /**
     * The expression uses a table that could not be read.
     *
     * @param files the table’s files, of which one at least has an error
     */
    record Waiting(List<String> files) implements Evaluation {}
}
