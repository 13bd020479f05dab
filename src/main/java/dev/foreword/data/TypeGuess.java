package dev.foreword.data;

/** Tells what a column holds while its cells go by, so that none has to be kept for it. */
public final class TypeGuess {

    private final String heading;
    private final NumberStyle style;
    private final boolean time;
    private boolean filled;
    private boolean periods = true;
    private boolean dates = true;
    private boolean someNumber;
    private boolean someWords;
    private boolean leadingZero;

    /**
     * @param heading the column’s heading
     * @param style how its numbers would be written
     */
    public TypeGuess(String heading, NumberStyle style) {
        this.heading = heading;
        this.style = style;
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
        if (style.isNumber(text)) {
            someNumber = someNumber || !isBareExponent(text);
        } else {
            someWords = someWords || Suppression.of(text).isEmpty();
        }
    }

    /** Among numbers 1E5 is one; a column of nothing else may be one of codes. */
    private static boolean isBareExponent(String text) {
        int letter = Math.max(text.indexOf('E'), text.indexOf('e'));
        return letter > 0 && text.indexOf('.') < 0 && Character.isDigit(text.charAt(letter + 1));
    }

    /** {@return whether the column holds numbers and, besides marks for missing ones, something else} */
    public boolean isMixed() {
        return someNumber && someWords && type() == ColumnType.TEXT;
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
        return someNumber && !someWords ? ColumnType.NUMBER : ColumnType.TEXT;
    }
}
