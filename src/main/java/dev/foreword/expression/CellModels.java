package dev.foreword.expression;

import dev.foreword.data.Cell;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Optional;

/** Cells as expressions see them: quantities, or words. */
final class CellModels {

    private CellModels() {}

    /** A quantity; where it came from a cell, also the words that the cell prints. */
    record QuantityModel(Quantity quantity) implements TemplateNumberModel {
        @Override
        public Number getAsNumber() {
            return quantity;
        }
    }

    /** Words of a cell, which still know where they stand. */
    record WordsModel(Table table, int row, int column) implements TemplateScalarModel {

        Cell cell() {
            return table.rows().get(row).cells().get(column);
        }

        @Override
        public String getAsString() {
            return cell().text();
        }
    }

    /** A quantity as words, in a format that the author chose. */
    record FormattedModel(Quantity quantity, String text) implements TemplateScalarModel {
        @Override
        public String getAsString() {
            return text;
        }
    }

    static TemplateModel of(Table table, int row, int column) throws TemplateModelException {
        Optional<Quantity> quantity = table.quantity(row, column);
        if (quantity.isPresent()) {
            return new QuantityModel(quantity.get());
        }
        Cell cell = table.rows().get(row).cells().get(column);
        if (cell instanceof Cell.EmptyCell) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "the cell at " + cell.place() + " is empty",
                    "fill it, mark it as [x] (not available), or use another cell");
        }
        return new WordsModel(table, row, column);
    }
}
