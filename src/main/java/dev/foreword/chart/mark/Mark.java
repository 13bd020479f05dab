package dev.foreword.chart.mark;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** One thing in a drawing: a shape that is filled, a line, a run of words, or the publisher's logo. */
public sealed interface Mark {

    /** {@return what it is drawn with} */
    Ink ink();

    /** Calls the method for its kind. */
    void accept(Visitor visitor);

    /** What is done with marks, kind by kind; whoever writes or paints them has a method for each, or doesn't compile. */
    interface Visitor {

        void visit(Filled mark);

        void visit(Bordered mark);

        void visit(Outlined mark);

        void visit(Words mark);

        void visit(Image mark);
    }

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

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
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

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
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

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A run of words in one line.
     *
     * @param text what they say
     * @param x where they begin
     * @param y the line that they stand on
     * @param style how they are set
     */
    record Words(String text, double x, double y, TextStyle style) implements Mark {
        @Override
        public Ink ink() {
            return style.ink();
        }

        @Override
        public Mark placed(double dx, double dy, double scale) {
            return new Words(text, dx + x * scale, dy + y * scale, style.scaled(scale));
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A picture of pixels: the publisher's logo.
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

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
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
