package dev.foreword.source.csv;

import dev.foreword.data.Cell;
import dev.foreword.data.CellStyle;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Suppression;
import dev.foreword.data.TypeInference;
import dev.foreword.data.Unit;
import dev.foreword.diagnostics.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cells of a column of their texts.
 *
 * @param file the file
 * @param position the column’s position in the file, counted from 0
 * @param type what the column holds
 * @param style how its numbers and times are written
 * @param marks what stands for missing values, besides the usual marks
 * @param show with how many decimals its numbers are shown; null for those that they have
 * @param fractions whether its shares without a per cent sign are parts of one, or else per cent; null when nothing is said
 */
record CellMaker(
        String file,
        int position,
        ColumnType type,
        CellStyle style,
        Map<String, Suppression> marks,
        @Nullable Integer show,
        @Nullable Boolean fractions) {

    private static final Unit PERCENT = Unit.of("%");

    Cell cell(String text, int line) {
        Place place = Place.at(file, line, position + 1);
        Suppression mark = type == ColumnType.NUMBER && !marks.isEmpty() ? marks.get(text) : null;
        if (mark != null) {
            return new Cell.SuppressedCell(place, mark);
        }
        if (type == ColumnType.DATE && !TypeInference.fits(text, type, style)) {
            return new Cell.TextCell(place, text);
        }
        Cell cell = inPercent(TypeInference.cell(text, type, style, place));
        return show != null && cell instanceof Cell.NumberCell number ? number.showing(show) : cell;
    }

    private Cell inPercent(Cell cell) {
        if (fractions == null
                || !(cell instanceof Cell.NumberCell number)
                || !number.unit().isNone()) {
            return cell;
        }
        return number.in(PERCENT, fractions ? 2 : 0);
    }
}
