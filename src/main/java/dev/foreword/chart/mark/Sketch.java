package dev.foreword.chart.mark;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A drawing while it is made. Not for several threads. */
public final class Sketch {

    /** Which point of a line of words is named. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final List<Mark> marks = new ArrayList<>();
    private final ChartFonts fonts;

    public Sketch(ChartFonts fonts) {
        this.fonts = fonts;
    }

    /** {@return the drawing as it is now} */
    public Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks);
    }

    /** {@return a way to draw onto it for JFreeChart} */
    public DrawingGraphics graphics() {
        return new DrawingGraphics(marks, fonts);
    }

    public void fill(Shape shape, Ink ink) {
        marks.add(new Mark.Filled(shape, ink));
    }

    public void box(double x, double y, double width, double height, Ink ink) {
        if (width > 0 && height > 0) {
            fill(new Rectangle2D.Double(x, y, width, height), ink);
        }
    }

    public void circle(double x, double y, double radius, Ink ink) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
    }

    public void line(double x1, double y1, double x2, double y2, double width, Ink ink) {
        marks.add(new Mark.Outlined(new Line2D.Double(x1, y1, x2, y2), ink, width, false, 0));
    }

    public void dashes(double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Mark.Outlined(new Line2D.Double(x1, y1, x2, y2), ink, 1.5, false, 5));
    }

    public void outline(Shape shape, double width, Ink ink) {
        marks.add(new Mark.Outlined(shape, ink, width, true, 0));
    }

    /** Writes a line of words that stands on {@code y}. */
    public void words(String text, double x, double y, Anchor anchor, TextStyle style) {
        if (text.isBlank()) {
            return;
        }
        double width = anchor == Anchor.START ? 0 : ChartFonts.width(text, fonts.of(style));
        double left = x - (anchor == Anchor.END ? width : anchor == Anchor.MIDDLE ? width / 2 : 0);
        marks.add(new Mark.Words(text, left, y, style));
    }

    /** Writes a line of words with its middle at {@code y}. */
    public void centred(String text, double x, double y, Anchor anchor, TextStyle style) {
        words(text, x, y + style.baselineBelowMiddle(), anchor, style);
    }

    /** Writes lines of words that fill their height from {@code top}. */
    public void paragraph(List<String> lines, double x, double top, Anchor anchor, TextStyle style) {
        double y = top + style.firstBaseline();
        for (String line : lines) {
            words(line, x, y, anchor, style);
            y += style.leading();
        }
    }

    /** Draws a shape with a border. */
    public void area(Shape shape, Ink ink, Ink border, double width) {
        marks.add(new Mark.Bordered(shape, ink, border, width));
    }

    public void image(Logo logo, double x, double y, double width, double height) {
        marks.add(new Mark.Image(logo, new Rectangle2D.Double(x, y, width, height)));
    }

    public void add(Drawing drawing, double x, double y, double scale) {
        drawing.marks().forEach(mark -> marks.add(mark.placed(x, y, scale)));
    }

    /** {@return the width of a line of words, in pixels} */
    public double width(String words, TextStyle style) {
        return ChartFonts.width(words, fonts.of(style));
    }

    /** {@return the stroke of a data line} */
    public static BasicStroke dataLine() {
        return new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
