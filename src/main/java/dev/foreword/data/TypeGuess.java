package dev.foreword.data;

/** Tells what a column holds while its cells go by, so that none has to be kept for it. */
public final class TypeGuess {

    private final String heading;
    private final boolean time;
    private boolean filled;
    private boolean periods = true;
    private boolean dates = true;
    private boolean numbers = true;
    private boolean someNumber;
    private boolean leadingZero;

    /** @param heading the column’s heading */
    public TypeGuess(String heading) {
        this.heading = heading;
        this.time = TypeInference.speaksOfTime(heading);
    }

    /** Looks at a cell’s text, which has no blanks at its ends. */
    public void accept(String text) {
        if (text.isEmpty()) {
            return;
        }
        filled = true;
        periods = periods && TypeInference.isPeriod(text, time);
        dates = dates && TypeInference.isDate(text);
        leadingZero = leadingZero || TypeInference.hasLeadingZero(text);
        if (numbers) {
            boolean number = TypeInference.isNumber(text);
            someNumber |= number;
            numbers = number || Suppression.of(text).isPresent();
        }
    }

    /** {@return the type of the column, by all that went by} */
    public ColumnType type() {
        if (!filled) {
            return ColumnType.TEXT;
        }
        if (periods) {
            return ColumnType.PERIOD;
        }
        if (dates) {
            return ColumnType.DATE;
        }
        if (leadingZero || TypeInference.speaksOfCodes(heading)) {
            return ColumnType.CODE;
        }
        // A column of nothing but marks says nothing about what it would have held, unless they are no words.
        return numbers && someNumber ? ColumnType.NUMBER : ColumnType.TEXT;
    }
}
