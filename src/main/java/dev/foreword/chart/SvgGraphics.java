package dev.foreword.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A {@code Graphics2D} that writes SVG: words stay words, rectangles and circles stay what they are, and colours are
 * inks.
 *
 * <p>Nothing is clipped, for charts are laid out so that nothing sticks out; and whatever isn't drawn in an ink is a
 * mistake in this package, and throws.
 */
final class SvgGraphics extends UnsupportedGraphics {

    private static final Stroke THIN = new BasicStroke(1);

    private final StringBuilder out;
    private final ChartFonts fonts;
    private final FontMetricsSource metrics;
    private Paint paint = Ink.TEXT;
    private Stroke stroke = THIN;
    private Font font;
    private AffineTransform transform = new AffineTransform();

    /** Makes font metrics; kept apart because Java hands them out only for a picture of pixels. */
    private static final class FontMetricsSource {
        private final Graphics2D pixels = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();

        FontMetricsSource() {
            pixels.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pixels.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }

        FontMetrics of(Font font) {
            return pixels.getFontMetrics(font);
        }
    }

    SvgGraphics(ChartFonts fonts) {
        this(new StringBuilder(), fonts, new FontMetricsSource());
    }

    private SvgGraphics(StringBuilder out, ChartFonts fonts, FontMetricsSource metrics) {
        this.out = out;
        this.fonts = fonts;
        this.metrics = metrics;
        this.font = fonts.regular(12);
    }

    /** {@return what was drawn, with marks in place of colours} */
    String drawing() {
        return out.toString();
    }

    @Override
    public void fill(Shape shape) {
        if (shape instanceof Rectangle2D r) {
            Rectangle2D at = transform.createTransformedShape(r).getBounds2D();
            if (at.getWidth() > 0 && at.getHeight() > 0) {
                out.append("<rect");
                coordinate("x", at.getX());
                coordinate("y", at.getY());
                coordinate("width", at.getWidth());
                coordinate("height", at.getHeight());
                close("fill");
            }
        } else if (shape instanceof Ellipse2D e) {
            Rectangle2D at = transform.createTransformedShape(e).getBounds2D();
            out.append("<circle");
            coordinate("cx", at.getCenterX());
            coordinate("cy", at.getCenterY());
            coordinate("r", at.getWidth() / 2);
            close("fill");
        } else {
            out.append("<path d=\"").append(path(shape)).append('"');
            close("fill");
        }
    }

    @Override
    public void draw(Shape shape) {
        out.append("<path d=\"").append(path(shape)).append("\" fill=\"none\"");
        if (stroke instanceof BasicStroke s) {
            if (s.getLineWidth() != 1) {
                coordinate("stroke-width", s.getLineWidth());
            }
            if (s.getLineJoin() == BasicStroke.JOIN_ROUND) {
                out.append(" stroke-linejoin=\"round\"");
            }
            if (s.getEndCap() == BasicStroke.CAP_ROUND) {
                out.append(" stroke-linecap=\"round\"");
            }
        }
        close("stroke");
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Point2D at = transform.transform(new Point2D.Float(x, y), null);
        out.append("<text");
        coordinate("x", at.getX());
        coordinate("y", at.getY());
        coordinate("font-size", font.getSize2D());
        if (fonts.isSemiBold(font)) {
            out.append(" font-weight=\"600\"");
        }
        out.append(" fill=\"").append(Palette.placeholder(ink())).append("\">");
        out.append(SvgText.escape(text)).append("</text>\n");
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Float(x1, y1, x2, y2));
    }

    private void coordinate(String name, double value) {
        out.append(' ').append(name).append("=\"").append(SvgText.number(value)).append('"');
    }

    private void close(String use) {
        Ink ink = ink();
        if (!ink.role().equals("mark")) {
            out.append(" class=\"").append(ink.role()).append('"');
        }
        out.append(' ')
                .append(use)
                .append("=\"")
                .append(Palette.placeholder(ink))
                .append("\"/>\n");
    }

    private Ink ink() {
        if (paint instanceof Ink ink) {
            return ink;
        }
        throw new IllegalStateException("drawn in a colour that is no ink: " + paint);
    }

    private String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', c, 2);
                case PathIterator.SEG_LINETO -> step(path, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', c, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void step(StringBuilder path, char command, double[] c, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(SvgText.number(c[i]));
        }
    }

    @Override
    public Graphics create() {
        SvgGraphics copy = new SvgGraphics(out, fonts, metrics);
        copy.paint = paint;
        copy.stroke = stroke;
        copy.font = font;
        copy.transform = new AffineTransform(transform);
        return copy;
    }

    @Override
    public void setPaint(Paint newPaint) {
        paint = newPaint;
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(Color color) {
        paint = color;
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Ink.TEXT;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        return metrics.of(f);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return ChartFonts.METRICS;
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void transform(AffineTransform t) {
        transform.concatenate(t);
    }

    @Override
    public void setTransform(AffineTransform t) {
        transform = new AffineTransform(t);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }
}
