package dev.foreword.model.chart;

import dev.foreword.data.Table;
import java.util.List;

/**
 * A column of a table as a figure shows it.
 *
 * @param index its position in the data, from 0
 * @param label what it is called in the figure
 */
public record PrintedColumn(int index, String label) {

    /** {@return what the author of a figure calls columns of a table otherwise than the data do} */
    public static List<String> renamed(List<PrintedColumn> columns, Table table) {
        return columns.stream()
                .filter(c -> !c.label.equals(table.columns().get(c.index).label()))
                .map(PrintedColumn::label)
                .toList();
    }
}
