package dev.foreword.model;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Rule;

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

    /** What came of an expression. */
    sealed interface Evaluation {}

    /** The value in the house number style. */
    record Printed(String text) implements Evaluation {}

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
}
