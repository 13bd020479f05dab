package dev.foreword.chart.plot;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shapes that stand for single values, with a ring in the colour of the page that keeps them from what is behind. */
final class Dots {

    private Dots() {}

    /**
     * {@return a circle of which so much is seen within a ring}
     *
     * @param radius of what is seen
     * @param ring how wide the ring is
     */
    static Shape circle(double radius, double ring) {
        double r = radius + ring / 2;
        return new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
    }

    /** {@return a square on its corner, told from circles by more than its colour} */
    static Shape diamond(double radius, double ring) {
        // A ring is measured across its sides, which are nearer to the middle than its corners.
        double r = radius + ring / 2 * Math.sqrt(2);
        Path2D shape = new Path2D.Double();
        shape.moveTo(0, -r);
        shape.lineTo(r, 0);
        shape.lineTo(0, r);
        shape.lineTo(-r, 0);
        shape.closePath();
        return shape;
    }

    /** {@return the stroke of a ring} */
    static BasicStroke ring(double width) {
        return new BasicStroke((float) width);
    }
}
