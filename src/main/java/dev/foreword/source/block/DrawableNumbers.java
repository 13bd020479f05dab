package dev.foreword.source.block;

import dev.foreword.data.Cell;
import dev.foreword.diagnostics.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Refuses numbers that no picture can show. Drawings are laid out in floating-point numbers of 15 digits (IEEE 754); a
 * number of more can't be told from its neighbours, and one of hundreds is none of theirs at all.
 */
final class DrawableNumbers {

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);
    private static final BigDecimal TOO_SMALL = BigDecimal.ONE.movePointLeft(9);
    private static final int MOST_SHOWN = 24;

    private final BlockInput input;

    DrawableNumbers(BlockInput input) {
        this.input = input;
    }

    /** {@return whether all numbers can be drawn; the first that can't is reported} */
    boolean check(List<Cell> cells) {
        Optional<Cell> culprit = cells.stream()
                .filter(cell -> cell instanceof Cell.NumberCell number && !isDrawable(number.value()))
                .findFirst();
        culprit.ifPresent(this::report);
        return culprit.isEmpty();
    }

    private static boolean isDrawable(BigDecimal value) {
        BigDecimal size = value.abs();
        return value.signum() == 0 || (size.compareTo(TOO_LARGE) < 0 && size.compareTo(TOO_SMALL) >= 0);
    }

    private void report(Cell cell) {
        String text = cell.text();
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
        input.report(
                Rule.FIGURE_TOO_LARGE,
                input.place(),
                "\"" + shown + "\" at " + cell.place() + " has more digits than a picture can show",
                "write it in millions or billions, or print a table");
    }
}
