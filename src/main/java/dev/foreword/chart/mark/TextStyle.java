package dev.foreword.chart.mark;

/**
 * How words are set.
 *
 * @param face of the type
 * @param size of the type, in pixels
 * @param leading from one line to the next, in pixels
 * @param ink its colour
 */
public record TextStyle(Face face, double size, double leading, Ink ink) {

    /** Lines of text in charts are as far apart as this times their size. */
    public static final double LEADING = 1.3;

    /** Words of one line in a box, and titles, are set closer. */
    public static final double CLOSE_LEADING = 1.2;

    /** Half the height of figures and of small letters with ascenders, by the size: so far above the line is the middle. */
    private static final double MIDDLE = 0.35;

    /** How far the letters of the first line reach up from it, by the size. */
    private static final double ASCENT = 0.82;

    /** {@return a style whose lines are as far apart as usual} */
    public static TextStyle of(Face face, double size, Ink ink) {
        return new TextStyle(face, size, size * LEADING, ink);
    }

    /** {@return the same in another ink} */
    public TextStyle in(Ink other) {
        return new TextStyle(face, size, leading, other);
    }

    /** {@return the same in another face} */
    public TextStyle in(Face other) {
        return new TextStyle(other, size, leading, ink);
    }

    /** {@return the same, larger or smaller} */
    public TextStyle scaled(double scale) {
        return new TextStyle(face, size * scale, leading * scale, ink);
    }

    /** {@return how far below the middle of a line of words they stand} */
    public double baselineBelowMiddle() {
        return size * MIDDLE;
    }

    /** {@return how far below the top of a paragraph its first line stands} */
    public double firstBaseline() {
        return (leading - size) / 2 + size * ASCENT;
    }

    /** {@return the height of so many lines} */
    public double height(int lines) {
        return lines * leading;
    }
}
