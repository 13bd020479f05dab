package dev.foreword.chart.mark;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Squares on their corners, found again among paths as {@link Circles} are. */
final class Diamonds {

    private static final int CORNERS = 4;
    private static final double SAME = 1e-6;

    private Diamonds() {}

    /** {@return whether a shape has four corners, each in the middle of a side of the box round it} */
    static boolean is(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        double[] c = new double[6];
        int corners = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            boolean straight = kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO;
            boolean middle = Math.abs(c[0] - box.getCenterX()) < SAME || Math.abs(c[1] - box.getCenterY()) < SAME;
            if (!straight || !middle) {
                return false;
            }
            corners++;
        }
        return corners == CORNERS && !box.isEmpty();
    }

    /** {@return a diamond whose sides lie so much farther out; less than zero for farther in} */
    static Shape grown(Shape diamond, double by) {
        Rectangle2D box = diamond.getBounds2D();
        double corner = by * Math.sqrt(2);
        double across = box.getWidth() / 2 + corner;
        double down = box.getHeight() / 2 + corner;
        double x = box.getCenterX();
        double y = box.getCenterY();
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - down);
        shape.lineTo(x + across, y);
        shape.lineTo(x, y + down);
        shape.lineTo(x - across, y);
        shape.closePath();
        return shape;
    }
}
