package dev.foreword.data;

import dev.foreword.diagnostics.Place;
import java.math.BigDecimal;

/**
 * A number as a cell writes it.
 *
 * @param value the number; its scale is the number of decimals that were written
 * @param unit what was written around it
 * @param manner what else its writing tells
 */
public record Numeral(BigDecimal value, Unit unit, Manner manner) {

    Cell.NumberCell at(Place place) {
        return new Cell.NumberCell(place, value, unit, manner);
    }
}
