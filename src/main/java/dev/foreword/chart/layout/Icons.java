package dev.foreword.chart.layout;

import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextStyle;
import dev.foreword.model.chart.ChartDetails;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The small pictures that are counted: people, coins, squares. They are drawn here and come from nowhere else. */
public final class Icons {

    /** The sign on a coin, by the size of the coin. */
    private static final double SIGN = 0.62;

    private Icons() {}

    /**
     * What an icon is drawn with.
     *
     * @param icon its own ink
     * @param sign that of a sign on it
     */
    public record Inks(Ink icon, Ink sign) {}

    /**
     * Draws an icon into a square.
     *
     * @param share how much of it is filled, from the left, from 0 to 1; a part of an icon stands for a part of what one
     *     stands for
     * @param inks what it is drawn with
     */
    public static void draw(Sketch sketch, ChartDetails.Icon icon, Rectangle2D square, double share, Inks inks) {
        double x = square.getX();
        double y = square.getY();
        double size = square.getWidth();
        List<Shape> shapes = shapes(icon, x, y, size);
        if (share < 1) {
            Area whole = new Area();
            shapes.forEach(shape -> whole.add(new Area(shape)));
            sketch.fill(new Path2D.Double(whole), Ink.CONTEXT);
            whole.intersect(new Area(new Rectangle2D.Double(x, y, size * share, size)));
            sketch.fill(whole, inks.icon());
        } else {
            shapes.forEach(shape -> sketch.fill(shape, inks.icon()));
        }
        if (icon == ChartDetails.Icon.COIN && share >= 1 && size >= 14) {
            sketch.centred(
                    "£",
                    x + size / 2,
                    y + size / 2,
                    Sketch.Anchor.MIDDLE,
                    TextStyle.of(Face.STRONG, size * SIGN, inks.sign()));
        }
    }

    private static List<Shape> shapes(ChartDetails.Icon icon, double x, double y, double size) {
        return switch (icon) {
            case COIN -> List.of(new Ellipse2D.Double(x, y, size, size));
            case SQUARE -> List.of(new Rectangle2D.Double(x, y, size, size));
            case PERSON -> person(x, y, size);
        };
    }

    /** A head over a body with round corners. */
    private static List<Shape> person(double x, double y, double size) {
        double middle = x + size / 2;
        double head = size * 0.17;
        double width = size * 0.62;
        double round = size * 0.34;
        return List.of(
                new Ellipse2D.Double(middle - head, y, 2 * head, 2 * head),
                new RoundRectangle2D.Double(middle - width / 2, y + size * 0.4, width, size * 0.6, round, round));
    }
}
