package dev.foreword.chart.law;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A shape of a published SVG.
 *
 * @param element its element's name
 * @param fill the ink within it; empty for none
 * @param stroke the ink of its line; empty for none
 * @param dashed whether its line has gaps
 * @param outline its geometry
 */
record Form(String element, String fill, String stroke, boolean dashed, Path2D outline) {

    private static final double FLAT = 0.01;

    /** {@return the box round its curves, not round the points that steer them} */
    Rectangle2D box() {
        Path2D straight = new Path2D.Double();
        straight.append(new FlatteningPathIterator(outline.getPathIterator(null), FLAT, 12), false);
        return straight.getBounds2D();
    }

    double left() {
        return box().getMinX();
    }

    double right() {
        return box().getMaxX();
    }

    double top() {
        return box().getMinY();
    }

    double bottom() {
        return box().getMaxY();
    }

    double width() {
        return box().getWidth();
    }

    double height() {
        return box().getHeight();
    }

    double x() {
        return box().getCenterX();
    }

    double y() {
        return box().getCenterY();
    }

    boolean isVertical() {
        return width() < 0.05 && height() > 1;
    }

    boolean isHorizontal() {
        return height() < 0.05 && width() > 1;
    }

    /** {@return the ends of its straight and curved pieces, without what is said twice} */
    List<Point2D> corners() {
        return ends(outline.getPathIterator(null));
    }

    /** {@return its area, by the surveyor's formula over its curves made straight} */
    double area() {
        double sum = 0;
        double[] c = new double[6];
        double[] start = new double[2];
        double[] last = new double[2];
        for (PathIterator i = new FlatteningPathIterator(outline.getPathIterator(null), FLAT, 12);
                !i.isDone();
                i.next()) {
            int kind = i.currentSegment(c);
            if (kind == PathIterator.SEG_MOVETO) {
                start = new double[] {c[0], c[1]};
                last = start;
                continue;
            }
            double[] to = kind == PathIterator.SEG_CLOSE ? start : new double[] {c[0], c[1]};
            sum += last[0] * to[1] - to[0] * last[1];
            last = to;
        }
        return Math.abs(sum) / 2;
    }

    private static List<Point2D> ends(PathIterator pieces) {
        List<Point2D> ends = new ArrayList<>();
        double[] c = new double[6];
        for (; !pieces.isDone(); pieces.next()) {
            int at = switch (pieces.currentSegment(c)) {
                case PathIterator.SEG_CLOSE -> -1;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            if (at >= 0) {
                Point2D end = new Point2D.Double(c[at], c[at + 1]);
                if (ends.isEmpty() || ends.get(ends.size() - 1).distance(end) > 0.05) {
                    ends.add(end);
                }
            }
        }
        return ends;
    }
}
