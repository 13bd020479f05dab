package dev.foreword.chart.mark;

import dev.foreword.chart.file.Palette;
import java.awt.Color;

/**
 * A colour by what it is for. Charts are drawn in inks alone, so that one drawing serves light and dark pages, print and
 * files that stand alone; which colour an ink is, is decided where the drawing is used, by a {@link Palette}.
 */
public final class Ink extends Color {

    /** Words, numbers and the zero line. */
    public static final Ink TEXT = new Ink("text", "text");

    /** Words that matter less: sources, subtitles. */
    public static final Ink SOFT = new Ink("soft", "text");

    /** Lines that help to read, and no more. */
    public static final Ink GRID = new Ink("grid", "grid");

    /** The line on which bars stand. */
    public static final Ink AXIS = new Ink("axis", "axis");

    /** What separates marks that touch: the colour of the page. */
    public static final Ink PAPER = new Ink("paper", "background");

    /** A quiet ground behind something. */
    public static final Ink PANEL = new Ink("panel", "background");

    /** The ground of a stretch of time, on which marks are seen. */
    public static final Ink SPAN = new Ink("span", "background");

    /** Marks that others are compared with, and the rest of a whole. */
    public static final Ink CONTEXT = new Ink("context", "context");

    /** Words on those. */
    public static final Ink ON_CONTEXT = new Ink("on-context", "text");

    /** The publisher's colour, dark enough for words. */
    public static final Ink BRAND = new Ink("brand", "text");

    /** The publisher's second colour, for a detail. */
    public static final Ink ACCENT = new Ink("accent", "background");

    /** How many classes a map has at most. */
    public static final int STEPS = 5;

    private final String token;
    private final String role;

    private Ink(String token, String role) {
        super(0, 0, 0);
        this.token = token;
        this.role = role;
    }

    /** {@return the ink of a series' marks, counted from 0} */
    public static Ink series(int index) {
        return new Ink("series-" + (index + 1), "mark");
    }

    /** {@return the ink of a series' label, counted from 0: the same colour, dark enough for words} */
    public static Ink label(int index) {
        return new Ink("label-" + (index + 1), "text");
    }

    /** {@return the ink of words on a series' marks, counted from 0} */
    public static Ink onSeries(int index) {
        return new Ink("on-" + (index + 1), "text");
    }

    /** {@return the ink of a class of a map, counted from 0 for the least} */
    public static Ink step(int index) {
        return new Ink("step-" + (index + 1), "mark");
    }

    /** {@return the ink of words on a class of a map, counted from 0} */
    public static Ink onStep(int index) {
        return new Ink("on-step-" + (index + 1), "text");
    }

    /** {@return whether it is a class of a map} */
    public boolean isStep() {
        return token.startsWith("step-");
    }

    /** {@return the name of the ink} */
    public String token() {
        return token;
    }

    /** {@return what is drawn with it: text, grid, axis, mark, context or background} */
    public String role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ink ink && ink.token.equals(token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
