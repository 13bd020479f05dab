package dev.foreword.source.csv;

import dev.foreword.data.NumberStyle;
import dev.foreword.data.Suppression;
import java.util.Map;

/**
 * Tells whether a column holds numbers though some of its cells are none: when most of those with a value are, as where
 * one of fifteen is {@code (250)}.
 */
final class CellCount {

    /** So many numbers for each cell of words. */
    private static final int NUMBERS_TO_WORDS = 4;

    private final NumberStyle style;
    private final Map<String, Suppression> marks;
    private int numbers;
    private int likely;
    private int words;

    CellCount(Sidecar sidecar) {
        this.style = sidecar.layout().numbers();
        this.marks = sidecar.withheld().marks();
    }

    /** {@return whether a column’s cells are numbers, but for some odd ones; a first column with words names its rows} */
    boolean isMostlyNumbers(CellStore store, int column) {
        for (int row = 0; row < store.rows() && words * (NUMBERS_TO_WORDS + 1) <= store.rows(); row++) {
            count(store.text(row, column));
        }
        boolean named = column == 0 && words > 0;
        return !named && numbers > 0 && numbers >= likely && numbers >= NUMBERS_TO_WORDS * words;
    }

    private void count(String text) {
        if (text.isEmpty() || marks.containsKey(text)) {
            return;
        }
        if (style.isNumber(text)) {
            numbers++;
        } else if (Suppression.of(text).isEmpty()) {
            countOdd(OddCell.among(style, text).kind());
        }
    }

    private void countOdd(OddCell.Kind kind) {
        if (kind.isNumber()) {
            numbers++;
        } else if (kind.isWords()) {
            words++;
        } else {
            likely += kind == OddCell.Kind.GAP || kind == OddCell.Kind.ERROR ? 0 : 1;
        }
    }
}
