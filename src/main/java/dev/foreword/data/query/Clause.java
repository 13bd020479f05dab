package dev.foreword.data.query;

import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Table;

/**
 * A column, and what each row is asked of it.
 *
 * @param column its position, from 0
 * @param condition what its cells are asked
 */
public record Clause(int column, Condition condition) {

    /** {@return what a row answers} */
    Answer ask(Table table, int row) {
        return condition.ask(Fact.of(table, row, column));
    }

    /** {@return the clause in words: {@code region is London}; of a time, {@code 2015 to 2024}} */
    public String words(Table table) {
        Column heading = table.columns().get(column);
        boolean time = heading.type() == ColumnType.PERIOD || heading.type() == ColumnType.DATE;
        return time ? condition.words() : heading.inSentence() + " is " + condition.words();
    }
}
