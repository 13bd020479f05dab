package dev.foreword.chart.map;

import dev.foreword.chart.data.ChartData;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.layout.Format;
import dev.foreword.chart.layout.Legend;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.model.chart.Geography;
import dev.foreword.model.chart.Geography.Outline;
import dev.foreword.model.chart.Geography.Point;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws areas with their boundaries, coloured by their values.
 *
 * <p>Degrees are drawn as wide as they are at the middle of the map, metres as they are. What lies within an odd number of
 * an area's rings belongs to it, so that it doesn't matter which way round they run. Points that nobody could tell apart
 * are left out, so that the drawing is small however fine the boundaries are.
 */
public final class AreaMapPlotter implements ChartPlotter {

    private static final double HEIGHT_SHARE = 1.7;

    /** Points that lie nearer to the line between their neighbours, in pixels, can't be seen. */
    private static final double FINEST = 0.6;

    private static final double BORDER = 1;

    /** Where in an area a value may stand: from its middle outwards. */
    private static final double[] SHARES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};

    private final ChartFonts fonts;

    public AreaMapPlotter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Drawing plot(ChartData data, Format format) {
        List<Outline> outlines = data.details().geography().stream()
                .filter(Geography.Boundaries.class::isInstance)
                .flatMap(g -> ((Geography.Boundaries) g).areas().stream())
                .toList();
        AreaValues values = new AreaValues(data);
        Legend legend = new Legend(values.legend(), format, fonts);
        Projection projection = Projection.fitting(outlines, format.width(), format.height() * HEIGHT_SHARE);
        Sketch sketch = new Sketch(fonts);
        legend.draw(sketch);
        double top = legend.height() + 4;
        List<Path2D> paths =
                outlines.stream().map(area -> path(area, projection, top)).toList();
        for (int i = 0; i < outlines.size(); i++) {
            int step = values.step(outlines.get(i).code());
            sketch.area(paths.get(i), step < 0 ? Ink.PAPER : Ink.step(step), Ink.AXIS, BORDER);
        }
        for (int i = 0; i < outlines.size(); i++) {
            String code = outlines.get(i).code();
            drawValue(sketch, values.words(code), paths.get(i), values.step(code), format);
        }
        return sketch.drawing(format.width(), Math.ceil(top + projection.height() + 2));
    }

    private static Path2D path(Outline area, Projection projection, double top) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> ring : area.rings()) {
            List<Point> pixels = ring.stream()
                    .map(point -> new Point(projection.x(point), top + projection.y(point)))
                    .toList();
            List<Point> seen = Simplifier.simplified(pixels, FINEST);
            if (seen.size() > 3) {
                path.moveTo(seen.get(0).x(), seen.get(0).y());
                seen.subList(1, seen.size() - 1).forEach(p -> path.lineTo(p.x(), p.y()));
                path.closePath();
            }
        }
        return path;
    }

    /** A value stands in the middle of its area where it has room; the others are in the table. */
    private void drawValue(Sketch sketch, String value, Path2D path, int step, Format format) {
        Font font = fonts.semiBold(format.textSize());
        double width = ChartFonts.width(value, font);
        double height = format.textSize();
        Rectangle2D bounds = path.getBounds2D();
        for (double down : SHARES) {
            for (double across : SHARES) {
                double x = bounds.getX() + bounds.getWidth() * across;
                double y = bounds.getY() + bounds.getHeight() * down;
                if (path.contains(x - width / 2 - 1, y - height / 2 - 1, width + 2, height + 2)) {
                    Ink ink = step < 0 ? Ink.TEXT : Ink.onStep(step);
                    sketch.centred(
                            value, x, y, Sketch.Anchor.MIDDLE, format.strong().in(ink));
                    return;
                }
            }
        }
    }

    /** From degrees or metres to pixels. */
    private record Projection(double west, double north, double scaleX, double scaleY, double height) {

        static Projection fitting(List<Outline> outlines, double width, double mostHeight) {
            DoubleSummaryStatistics xs = points(outlines).mapToDouble(Point::x).summaryStatistics();
            DoubleSummaryStatistics ys = points(outlines).mapToDouble(Point::y).summaryStatistics();
            double west = xs.getMin();
            double east = xs.getMax();
            double south = ys.getMin();
            double north = ys.getMax();
            boolean degrees = Math.abs(east) <= 180 && Math.abs(west) <= 180 && Math.abs(north) <= 90;
            double narrowing = degrees ? Math.cos(Math.toRadians((south + north) / 2)) : 1;
            double spanX = Math.max(1e-9, (east - west) * narrowing);
            double spanY = Math.max(1e-9, north - south);
            double scale = Math.min(width / spanX, mostHeight / spanY);
            return new Projection(west, north, scale * narrowing, scale, spanY * scale);
        }

        private static Stream<Point> points(List<Outline> outlines) {
            return outlines.stream().flatMap(o -> o.rings().stream()).flatMap(List::stream);
        }

        double x(Point point) {
            return (point.x() - west) * scaleX;
        }

        double y(Point point) {
            return (north - point.y()) * scaleY;
        }
    }
}
