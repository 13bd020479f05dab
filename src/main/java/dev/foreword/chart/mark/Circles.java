package dev.foreword.chart.mark;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Finds circles again: JFreeChart moves its shapes, and what it moves becomes a path, which is longer to write. */
public final class Circles {

    private static final double SAME = 1e-6;

    private Circles() {}

    /** {@return the circle that a path is, if it is one} */
    public static Optional<Ellipse2D> of(Path2D path) {
        Rectangle2D box = path.getBounds2D();
        if (box.isEmpty() || Math.abs(box.getWidth() - box.getHeight()) > SAME) {
            return Optional.empty();
        }
        Ellipse2D circle = new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        return isSame(path.getPathIterator(null), circle.getPathIterator(null))
                ? Optional.of(circle)
                : Optional.empty();
    }

    private static boolean isSame(PathIterator one, PathIterator other) {
        double[] a = new double[6];
        double[] b = new double[6];
        for (; !one.isDone() && !other.isDone(); one.next(), other.next()) {
            if (one.currentSegment(a) != other.currentSegment(b)) {
                return false;
            }
            for (int i = 0; i < a.length; i++) {
                if (Math.abs(a[i] - b[i]) > SAME) {
                    return false;
                }
            }
        }
        return one.isDone() && other.isDone();
    }
}
