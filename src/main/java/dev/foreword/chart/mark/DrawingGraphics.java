package dev.foreword.chart.mark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A {@code Graphics2D} that remembers what is drawn: words stay words, rectangles and circles stay what they are, and
 * colours are inks.
 *
 * <p>Nothing is clipped, for charts are laid out so that nothing sticks out; and whatever isn't drawn in an ink is a
 * mistake in this package, and throws.
 */
public final class DrawingGraphics extends UnsupportedGraphics {

    private static final Stroke THIN = new BasicStroke(1);

    private final List<Mark> marks;
    private final ChartFonts fonts;
    private Paint paint = Ink.TEXT;
    private Stroke stroke = THIN;
    private Font font;
    private AffineTransform transform = new AffineTransform();

    /**
     * @param marks takes what is drawn
     * @param fonts the faces
     */
    public DrawingGraphics(List<Mark> marks, ChartFonts fonts) {
        this.marks = marks;
        this.fonts = fonts;
        this.font = fonts.regular(12);
    }

    @Override
    public void fill(Shape shape) {
        Shape placed = placed(shape);
        if (!(shape instanceof Rectangle2D) || !placed.getBounds2D().isEmpty()) {
            marks.add(new Mark.Filled(placed, ink()));
        }
    }

    @Override
    public void draw(Shape shape) {
        double width = 1;
        boolean round = false;
        double dash = 0;
        if (stroke instanceof BasicStroke s) {
            width = s.getLineWidth();
            round = s.getLineJoin() == BasicStroke.JOIN_ROUND;
            dash = s.getDashArray() == null ? 0 : s.getDashArray()[0];
        }
        outline(new Mark.Outlined(placed(shape), ink(), width, round, dash));
    }

    /** A dot that is filled and ringed by the page becomes a dot of the page with a smaller one on it: it is told apart. */
    private void outline(Mark.Outlined line) {
        int last = marks.size() - 1;
        if (last >= 0
                && line.ink().equals(Ink.PAPER)
                && marks.get(last) instanceof Mark.Filled filled
                && isDot(filled.shape(), line.shape())) {
            marks.set(last, new Mark.Filled(grown(filled.shape(), line.width() / 2), Ink.PAPER));
            marks.add(new Mark.Filled(grown(filled.shape(), -line.width() / 2), filled.ink()));
        } else {
            marks.add(line);
        }
    }

    private static boolean isDot(Shape filled, Shape line) {
        boolean circle = filled instanceof Ellipse2D && filled.equals(line);
        boolean diamond = Diamonds.is(filled) && Diamonds.is(line);
        return circle || (diamond && filled.getBounds2D().equals(line.getBounds2D()));
    }

    private static Shape grown(Shape dot, double by) {
        return dot instanceof Ellipse2D circle
                ? new Ellipse2D.Double(
                        circle.getX() - by, circle.getY() - by, circle.getWidth() + 2 * by, circle.getHeight() + 2 * by)
                : Diamonds.grown(dot, by);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Point2D at = transform.transform(new Point2D.Float(x, y), null);
        marks.add(new Mark.Words(text, at.getX(), at.getY(), TextStyle.of(fonts.face(font), font.getSize2D(), ink())));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Float(x1, y1, x2, y2));
    }

    /** A copy, for what JFreeChart hands in it may change later. Nothing here turns, so that boxes stay boxes. */
    private Shape placed(Shape shape) {
        if (shape instanceof Rectangle2D || shape instanceof Ellipse2D) {
            Rectangle2D at =
                    transform.createTransformedShape(shape.getBounds2D()).getBounds2D();
            return shape instanceof Rectangle2D
                    ? at
                    : new Ellipse2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight());
        }
        Path2D path = new Path2D.Double(shape, transform);
        return Circles.of(path).<Shape>map(circle -> circle).orElse(path);
    }

    private static MeasuredFont measured(Font f) {
        if (f instanceof MeasuredFont measured) {
            return measured;
        }
        throw new IllegalStateException("a font that isn't ours: " + f);
    }

    private Ink ink() {
        if (paint instanceof Ink ink) {
            return ink;
        }
        throw new IllegalStateException("drawn in a colour that is no ink: " + paint);
    }

    @Override
    public Graphics create() {
        DrawingGraphics copy = new DrawingGraphics(marks, fonts);
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
        return measured(f).metrics();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return MeasuredFont.METRICS;
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
