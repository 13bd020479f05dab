package dev.foreword.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/**
 * A font that knows how wide its characters are. To measure words is most of the work of laying out a chart, and Java
 * asks the font file each time, one thread after the other; the widths of the usual characters are asked for once.
 */
final class MeasuredFont extends Font {

    /** Latin letters and digits, with the accents of the languages of Europe, and the punctuation of English. */
    private static final int USUAL = 0x250;

    private static final float REFERENCE = 1000;

    private final transient Widths widths;

    private MeasuredFont(Font font, Widths widths) {
        super(font);
        this.widths = widths;
    }

    /** {@return a font, measured} */
    static MeasuredFont of(Font font) {
        return new MeasuredFont(font, new Widths(font.deriveFont(REFERENCE)));
    }

    /** {@return this font at a size, in pixels} */
    MeasuredFont at(double pixels) {
        return new MeasuredFont(deriveFont((float) pixels), widths);
    }

    /** {@return the width of a text, in pixels} */
    double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= USUAL) {
                return getStringBounds(text, ChartFonts.METRICS).getWidth();
            }
            sum += widths.advances[c];
        }
        return sum * getSize2D() / REFERENCE;
    }

    /** {@return what JFreeChart asks about the font} */
    FontMetrics metrics() {
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
            GlyphVector glyphs = font.createGlyphVector(ChartFonts.METRICS, usual);
            for (int i = 0; i < USUAL; i++) {
                advances[i] = glyphs.getGlyphMetrics(i).getAdvanceX();
            }
            LineMetrics line = font.getLineMetrics("x", ChartFonts.METRICS);
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
