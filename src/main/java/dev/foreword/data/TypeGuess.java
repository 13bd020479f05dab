package dev.foreword.data;

import java.util.Optional;

/** Tells what a column holds while its cells go by, so that none has to be kept for it. */
public final class TypeGuess {

    private final String heading;
    private final NumberStyle style;
    private final boolean time;
    private boolean filled;
    private final TimeGuess times = new TimeGuess();
    private boolean periods = true;
    private boolean ofTime = true;
    private boolean someNumber;
    private boolean someWords;
    private boolean someLikely;
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
        periods = periods && isTime(text);
        leadingZero = leadingZero || TypeInference.hasLeadingZero(text);
        if (style.isNumber(text)) {
            someNumber = someNumber || !isBareExponent(text);
        } else {
            someWords = someWords || Suppression.of(text).isEmpty();
            someLikely = someLikely || NumberStyle.mayBegin(text);
        }
    }

    /** Among numbers 1E5 is one; a column of nothing else may be one of codes. */
    private static boolean isBareExponent(String text) {
        int letter = Math.max(text.indexOf('E'), text.indexOf('e'));
        return letter > 0 && text.indexOf('.') < 0 && Character.isDigit(text.charAt(letter + 1));
    }

    /** {@return whether something went by that is neither a number nor a mark for a missing one} */
    public boolean hasWords() {
        return someWords;
    }

    /** {@return whether words went by, and besides them numbers, or what begins as they do} */
    public boolean isDoubtful() {
        return someWords && (someNumber || someLikely) && type() == ColumnType.TEXT;
    }

    /** {@return whether a number went by} */
    public boolean hasNumbers() {
        return someNumber;
    }

    /** {@return whether the column holds numbers and, besides marks for missing ones, something else} */
    public boolean isMixed() {
        return someNumber && someWords && type() == ColumnType.TEXT;
    }

    private boolean isTime(String text) {
        Optional<PeriodText> read = PeriodText.of(text);
        ofTime = ofTime && read.filter(r -> time || !isCode(r)).isPresent();
        return read.isPresent() && times.accept(text, read.get());
    }

    /** Digits may be any number, and {@code 2014-01} that of a case. */
    private boolean isCode(PeriodText text) {
        return text.needsHeading() || (text.isNumbered() && TypeInference.speaksOfCodes(heading));
    }

    /** {@return how its times are written, when it holds any} */
    public TimeReading times() {
        return times.reading();
    }

    /** {@return the type of the column, by all that went by} */
    public ColumnType type() {
        if (!filled) {
            return ColumnType.TEXT;
        }
        if (periods && ofTime) {
            return times.areDays() ? ColumnType.DATE : ColumnType.PERIOD;
        }
        if (leadingZero || TypeInference.speaksOfCodes(heading)) {
            return ColumnType.CODE;
        }
        // A column of nothing but marks says nothing about what it would have held, unless they are no words.
        return someNumber && !someWords ? ColumnType.NUMBER : ColumnType.TEXT;
    }
}
