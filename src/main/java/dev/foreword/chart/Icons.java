package dev.foreword.chart;

import dev.foreword.model.ChartDetails;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The small pictures that are counted: people, coins, squares. They are drawn here and come from nowhere else. */
final class Icons {

    private Icons() {}

    /**
     * Draws an icon into a square.
     *
     * @param share how much of it is filled, from the left, from 0 to 1; a part of an icon stands for a part of what one
     *     stands for
     * @param on the ink of a sign on it
     */
    static void draw(
            Sketch sketch, ChartDetails.Icon icon, double x, double y, double size, double share, Ink ink, Ink on) {
        Area shape = shape(icon, x, y, size);
        if (share < 1) {
            sketch.fill(new Path2D.Double(shape), Ink.CONTEXT);
            Area part = new Area(shape);
            part.intersect(new Area(new Rectangle2D.Double(x, y, size * share, size)));
            sketch.fill(part, ink);
        } else if (icon == ChartDetails.Icon.COIN) {
            sketch.circle(x + size / 2, y + size / 2, size / 2, ink);
        } else {
            sketch.fill(shape, ink);
        }
        if (icon == ChartDetails.Icon.COIN && share >= 1 && size >= 14) {
            double type = size * 0.62;
            sketch.words("£", x + size / 2, y + size / 2 + type * 0.36, Sketch.Anchor.MIDDLE, Face.STRONG, type, on);
        }
    }

    private static Area shape(ChartDetails.Icon icon, double x, double y, double size) {
        return switch (icon) {
            case COIN -> new Area(new Ellipse2D.Double(x, y, size, size));
            case SQUARE -> new Area(new Rectangle2D.Double(x, y, size, size));
            case PERSON -> person(x, y, size);
        };
    }

    /** A head over a body with round corners. */
    private static Area person(double x, double y, double size) {
        double middle = x + size / 2;
        double head = size * 0.17;
        Area person = new Area(new Ellipse2D.Double(middle - head, y, 2 * head, 2 * head));
        double width = size * 0.62;
        person.add(new Area(new RoundRectangle2D.Double(
                middle - width / 2, y + size * 0.4, width, size * 0.6, size * 0.34, size * 0.34)));
        return person;
    }
}
