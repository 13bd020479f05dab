package dev.foreword.chart.plot;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.data.Correlation;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Sketch;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names beside some points: those that the author asks for, or else those that lie farthest from the trend. */
final class PointNames {

    private static final int MOST = 6;
    private static final double DOT = ScatterPlotter.DOT;
    private static final double GAP = 4;

    private final ChartData data;
    private final Correlation points;
    private final ChartFonts fonts;
    private final Format format;

    PointNames(ChartData data, Correlation points, ChartFonts fonts, Format format) {
        this.data = data;
        this.points = points;
        this.fonts = fonts;
        this.format = format;
    }

    /** Writes each name where it hides no point and no other name; without such a place it is left out. */
    void draw(Sketch sketch, double[] xs, double[] ys, Rectangle2D area) {
        List<Rectangle2D> taken = new ArrayList<>();
        IntStream.range(0, points.size())
                .forEach(i -> taken.add(new Rectangle2D.Double(xs[i] - DOT, ys[i] - DOT, 2 * DOT, 2 * DOT)));
        for (int i : named()) {
            String name = name(i);
            double width = ChartFonts.width(name, fonts.of(format.strong()));
            places(new Point2D.Double(xs[i], ys[i]), width).stream()
                    .filter(box -> isWithin(box, area) && taken.stream().noneMatch(box::intersects))
                    .findFirst()
                    .ifPresent(box -> {
                        taken.add(box);
                        sketch.centred(name, box.getX(), box.getCenterY(), Sketch.Anchor.START, format.strong());
                    });
        }
    }

    /** To the right of its point, to the left, above or below. */
    private List<Rectangle2D> places(Point2D point, double width) {
        double height = format.textSize();
        double x = point.getX();
        double y = point.getY() - height / 2;
        return List.of(
                new Rectangle2D.Double(x + DOT + GAP, y, width, height),
                new Rectangle2D.Double(x - DOT - GAP - width, y, width, height),
                new Rectangle2D.Double(x - width / 2, y - height, width, height),
                new Rectangle2D.Double(x - width / 2, y + height, width, height));
    }

    private boolean isWithin(Rectangle2D box, Rectangle2D area) {
        return box.getMinX() >= area.getMinX()
                && box.getMaxX() <= format.width()
                && box.getMinY() >= area.getMinY() - format.textSize()
                && box.getMaxY() <= area.getMaxY();
    }

    private List<Integer> named() {
        List<Integer> asked = IntStream.range(0, points.size())
                .filter(i -> data.details().labelled().contains(name(i)))
                .boxed()
                .toList();
        if (!asked.isEmpty() || data.details().name().isEmpty()) {
            return asked;
        }
        return IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(points.residual(i))))
                .limit(MOST)
                .filter(points::standsOut)
                .toList();
    }

    private String name(int point) {
        return data.pointName(points.rows().get(point));
    }
}
