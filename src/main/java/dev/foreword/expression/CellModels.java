package dev.foreword.expression;

import dev.foreword.data.Cell;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Rule;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;

/** Cells as expressions see them: numbers, or words; never a number where the value is missing. */
final class CellModels {

    private CellModels() {}

    /** A number straight from a cell, which is printed with its unit and with the decimals it has there. */
    record CellNumber(BigDecimal value, Unit unit) implements TemplateNumberModel {
        @Override
        public Number getAsNumber() {
            return value;
        }
    }

    static TemplateModel of(Cell cell) throws TemplateModelException {
        if (cell instanceof Cell.NumberCell number) {
            return new CellNumber(number.value(), number.unit());
        }
        if (cell instanceof Cell.SuppressedCell suppressed) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "the value at " + cell.place() + " is "
                            + suppressed.reason().meaning(),
                    "say so in words, or use another cell");
        }
        if (cell instanceof Cell.EmptyCell) {
            throw new ValueFault(
                    Rule.EXPRESSION_FAILED,
                    "the cell at " + cell.place() + " is empty",
                    "fill it, mark it as [x] (not available), or use another cell");
        }
        return new SimpleScalar(cell.text());
    }
}
