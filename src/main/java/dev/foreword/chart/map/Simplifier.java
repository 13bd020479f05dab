package dev.foreword.chart.map;

import dev.foreword.model.chart.Geography.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out the points of a line that can't be seen (Ramer, 1972; Douglas and Peucker, 1973). It works from a list of
 * stretches that are still to be looked at, and not by calling itself, for a coast may have a hundred thousand points.
 */
final class Simplifier {

    private record Stretch(int from, int to) {}

    private Simplifier() {}

    /**
     * {@return the points that matter, among them the first and the last}
     *
     * @param points a line; closed when its ends are one point
     * @param tolerance how far a point may lie from the line without it
     */
    static List<Point> simplified(List<Point> points, double tolerance) {
        BitSet kept = new BitSet(points.size());
        List<Stretch> open = new ArrayList<>();
        int last = points.size() - 1;
        // A closed line has no length between its ends, so it is cut at the point that is farthest from them.
        int middle = farthest(points, new Stretch(0, last), -1);
        kept.set(0);
        kept.set(last);
        if (middle > 0) {
            kept.set(middle);
            open.add(new Stretch(0, middle));
            open.add(new Stretch(middle, last));
        }
        while (!open.isEmpty()) {
            Stretch stretch = open.remove(open.size() - 1);
            int far = farthest(points, stretch, tolerance);
            if (far > 0) {
                kept.set(far);
                open.add(new Stretch(stretch.from(), far));
                open.add(new Stretch(far, stretch.to()));
            }
        }
        return kept.stream().mapToObj(points::get).toList();
    }

    /** {@return the point of a stretch that lies farthest from the line between its ends, if farther than the tolerance; else -1} */
    private static int farthest(List<Point> points, Stretch stretch, double tolerance) {
        Point a = points.get(stretch.from());
        Point b = points.get(stretch.to());
        double best = tolerance;
        int at = -1;
        for (int i = stretch.from() + 1; i < stretch.to(); i++) {
            double distance = distance(points.get(i), a, b);
            if (distance > best) {
                best = distance;
                at = i;
            }
        }
        return at;
    }

    private static double distance(Point p, Point a, Point b) {
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        return length == 0
                ? Math.hypot(p.x() - a.x(), p.y() - a.y())
                : Math.abs((b.x() - a.x()) * (a.y() - p.y()) - (a.x() - p.x()) * (b.y() - a.y())) / length;
    }
}
