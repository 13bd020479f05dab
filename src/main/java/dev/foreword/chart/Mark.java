package dev.foreword.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** One thing in a drawing: a shape that is filled, a line, a run of words, or the publisher's sign. */
sealed interface Mark {

    /** {@return what it is drawn with} */
    Ink ink();

    /** {@return the mark moved and scaled; the scale is the same both ways} */
    Mark placed(double x, double y, double scale);

    /**
     * A shape, filled.
     *
     * @param shape never changed once it is here
     * @param ink its colour
     */
    record Filled(Shape shape, Ink ink) implements Mark {
        @Override
        public Mark placed(double x, double y, double scale) {
            return new Filled(Mark.placed(shape, x, y, scale), ink);
        }
    }

    /**
     * A shape, filled and with a border.
     *
     * @param shape never changed once it is here
     * @param ink its colour
     * @param border the colour of the border
     * @param width of the border, in pixels
     */
    record Bordered(Shape shape, Ink ink, Ink border, double width) implements Mark {
        @Override
        public Mark placed(double x, double y, double scale) {
            return new Bordered(Mark.placed(shape, x, y, scale), ink, border, width * scale);
        }
    }

    /**
     * A line.
     *
     * @param shape its course; never changed once it is here
     * @param ink its colour
     * @param width in pixels
     * @param round whether ends and corners are round
     * @param dash the length of dashes and of the gaps between them; 0 for a line without gaps
     */
    record Outlined(Shape shape, Ink ink, double width, boolean round, double dash) implements Mark {
        @Override
        public Mark placed(double x, double y, double scale) {
            return new Outlined(Mark.placed(shape, x, y, scale), ink, width * scale, round, dash * scale);
        }
    }

    /**
     * A run of words in one line.
     *
     * @param text what they say
     * @param x where they begin
     * @param y the line that they stand on
     * @param size of the type, in pixels
     * @param face of the type
     * @param ink its colour
     */
    record Words(String text, double x, double y, double size, Face face, Ink ink) implements Mark {
        @Override
        public Mark placed(double dx, double dy, double scale) {
            return new Words(text, dx + x * scale, dy + y * scale, size * scale, face, ink);
        }
    }

    /**
     * A picture of pixels: the publisher's sign.
     *
     * @param logo the picture
     * @param box where it stands
     */
    record Image(Logo logo, Rectangle2D box) implements Mark {
        @Override
        public Ink ink() {
            return Ink.PAPER;
        }

        @Override
        public Mark placed(double x, double y, double scale) {
            return new Image(logo, Mark.placed(box, x, y, scale).getBounds2D());
        }
    }

    /** Rectangles and circles stay what they are, for they are shorter to write. */
    private static Shape placed(Shape shape, double x, double y, double scale) {
        AffineTransform move = new AffineTransform(scale, 0, 0, scale, x, y);
        if (shape instanceof RoundRectangle2D r) {
            return new RoundRectangle2D.Double(
                    x + r.getX() * scale,
                    y + r.getY() * scale,
                    r.getWidth() * scale,
                    r.getHeight() * scale,
                    r.getArcWidth() * scale,
                    r.getArcHeight() * scale);
        }
        if (shape instanceof Rectangle2D || shape instanceof Ellipse2D) {
            Rectangle2D box = shape.getBounds2D();
            Point2D corner = move.transform(new Point2D.Double(box.getX(), box.getY()), null);
            double width = box.getWidth() * scale;
            double height = box.getHeight() * scale;
            return shape instanceof Rectangle2D
                    ? new Rectangle2D.Double(corner.getX(), corner.getY(), width, height)
                    : new Ellipse2D.Double(corner.getX(), corner.getY(), width, height);
        }
        return move.createTransformedShape(shape);
    }
}
