package dev.foreword.chart.mark;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The large part of {@code Graphics2D} that charts have no use for. What would lose something if it were ignored
 * throws; what only concerns pixels does nothing.
 */
public abstract class UnsupportedGraphics extends Graphics2D {

    private final RenderingHints hints = new RenderingHints(Map.of());

    private static UnsupportedOperationException unsupported(String what) {
        return new UnsupportedOperationException("charts don't draw " + what);
    }

    @Override
    public boolean drawImage(Image image, java.awt.geom.AffineTransform t, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw unsupported("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform t) {
        throw unsupported("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform t) {
        throw unsupported("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color c, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, Color c, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public boolean drawImage(Image i, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public boolean drawImage(
            Image i, int a, int b, int c, int d, int e, int f, int g, int h, Color k, ImageObserver o) {
        throw unsupported("images");
    }

    @Override
    public void drawRoundRect(int x, int y, int w, int h, int a, int b) {
        throw unsupported("round corners");
    }

    @Override
    public void fillRoundRect(int x, int y, int w, int h, int a, int b) {
        throw unsupported("round corners");
    }

    @Override
    public void drawOval(int x, int y, int w, int h) {
        throw unsupported("arcs of whole pixels");
    }

    @Override
    public void fillOval(int x, int y, int w, int h) {
        throw unsupported("arcs of whole pixels");
    }

    @Override
    public void drawArc(int x, int y, int w, int h, int a, int b) {
        throw unsupported("arcs of whole pixels");
    }

    @Override
    public void fillArc(int x, int y, int w, int h, int a, int b) {
        throw unsupported("arcs of whole pixels");
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int n) {
        throw unsupported("polygons of whole pixels");
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int n) {
        throw unsupported("polygons of whole pixels");
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int n) {
        throw unsupported("polygons of whole pixels");
    }

    @Override
    public void fillRect(int x, int y, int w, int h) {
        throw unsupported("rectangles of whole pixels");
    }

    @Override
    public void clearRect(int x, int y, int w, int h) {
        throw unsupported("rectangles of whole pixels");
    }

    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        throw unsupported("rectangles of whole pixels");
    }

    @Override
    public void drawGlyphVector(GlyphVector g, float x, float y) {
        throw unsupported("words as shapes");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unsupported("words as shapes");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unsupported("words as shapes");
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void rotate(double theta) {
        throw unsupported("under such a transform");
    }

    @Override
    public void scale(double x, double y) {
        throw unsupported("under such a transform");
    }

    @Override
    public void shear(double x, double y) {
        throw unsupported("under such a transform");
    }

    @Override
    public void translate(int x, int y) {
        translate((double) x, (double) y);
    }

    @Override
    public void setXORMode(Color c) {
        throw unsupported("over what is there");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported("on a device");
    }

    @Override
    public void setPaintMode() {}

    @Override
    public void dispose() {}

    @Override
    public void clip(@Nullable Shape s) {}

    @Override
    public void setClip(@Nullable Shape s) {}

    @Override
    public void setClip(int x, int y, int w, int h) {}

    @Override
    public void clipRect(int x, int y, int w, int h) {}

    @Override
    public void setComposite(Composite c) {}

    @Override
    public void setBackground(Color c) {}

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public void setRenderingHints(Map<?, ?> map) {}

    @Override
    public void addRenderingHints(Map<?, ?> map) {}

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }

    @Override
    public @Nullable Shape getClip() {
        return null;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return null;
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public Color getBackground() {
        return Ink.PAPER;
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return shape.intersects(area);
    }
}
