package dev.foreword.chart.mark;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/**
 * A font that knows how wide its characters are. To measure words is most of the work of laying out a chart, and Java
 * asks the font file each time, one thread after the other; the widths of the usual characters are asked for once.
 */
public final class MeasuredFont extends Font {

    /** Fractional metrics give the same widths on every JDK; without them widths are rounded, and differ. */
    public static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Latin letters and digits, with the accents of the languages of Europe, and the punctuation of English. */
    private static final int USUAL = 0x250;

    private static final float REFERENCE = 1000;

    private static final Set<Character.UnicodeScript> SQUARE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    private final transient Widths widths;

    private MeasuredFont(Font font, Widths widths) {
        super(font);
        this.widths = widths;
    }

    /** {@return a font, measured} */
    public static MeasuredFont of(Font font) {
        return new MeasuredFont(font, new Widths(font.deriveFont(REFERENCE)));
    }

    /** {@return this font at a size, in pixels} */
    public MeasuredFont at(double pixels) {
        return new MeasuredFont(deriveFont((float) pixels), widths);
    }

    /** {@return the width of a text, in pixels} */
    public double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= USUAL) {
                return rareWidth(text);
            }
            sum += widths.advances[c];
        }
        return sum * getSize2D() / REFERENCE;
    }

    /**
     * {@return the width of a text with rare characters in it}
     *
     * <p>A character that the font doesn't have is drawn by the reader's machine in one of its own. Those of Chinese,
     * Japanese and Korean are as wide as they are high; of others it is taken that they are as wide as a wide letter.
     */
    private double rareWidth(String text) {
        StringBuilder known = new StringBuilder();
        double unknown = 0;
        for (int c : text.codePoints().toArray()) {
            if (canDisplay(c)) {
                known.appendCodePoint(c);
            } else {
                unknown += SQUARE.contains(Character.UnicodeScript.of(c)) ? 1 : 0.6;
            }
        }
        return getStringBounds(known.toString(), METRICS).getWidth() + unknown * getSize2D();
    }

    /** {@return what JFreeChart asks about the font} */
    public FontMetrics metrics() {
        return new Metrics(this);
    }

    /** What is the same at every size, in thousandths of it. */
    private static final class Widths {
        private final float[] advances = new float[USUAL];
        private final float ascent;
        private final float descent;
        private final float leading;

        Widths(Font font) {
            char[] usual = new char[USUAL];
            for (char c = 0; c < USUAL; c++) {
                usual[c] = c < ' ' ? ' ' : c;
            }
            GlyphVector glyphs = font.createGlyphVector(METRICS, usual);
            for (int i = 0; i < USUAL; i++) {
                advances[i] = glyphs.getGlyphMetrics(i).getAdvanceX();
            }
            LineMetrics line = font.getLineMetrics("x", METRICS);
            ascent = line.getAscent();
            descent = line.getDescent();
            leading = line.getLeading();
        }
    }

    /** The metrics of a font without a screen. */
    private static final class Metrics extends FontMetrics {
        private final transient MeasuredFont measured;

        Metrics(MeasuredFont font) {
            super(font);
            this.measured = font;
        }

        private int scaled(float thousandths) {
            return Math.round(thousandths * measured.getSize2D() / REFERENCE);
        }

        @Override
        public int getAscent() {
            return scaled(measured.widths.ascent);
        }

        @Override
        public int getDescent() {
            return scaled(measured.widths.descent);
        }

        @Override
        public int getLeading() {
            return scaled(measured.widths.leading);
        }

        @Override
        public int charWidth(char c) {
            return (int) Math.round(measured.width(String.valueOf(c)));
        }

        @Override
        public int charsWidth(char[] data, int offset, int length) {
            return stringWidth(new String(data, offset, length));
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.round(measured.width(text));
        }

        @Override
        public Rectangle2D getStringBounds(String text, Graphics context) {
            float size = measured.getSize2D() / REFERENCE;
            float ascent = measured.widths.ascent * size;
            float height = ascent + (measured.widths.descent + measured.widths.leading) * size;
            return new Rectangle2D.Float(0, -ascent, (float) measured.width(text), height);
        }
    }
}
