package dev.foreword.chart.file;

import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Mark;
import dev.foreword.model.brand.Colour;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Paints marks onto a picture of pixels. */
public final class MarkPainter implements Mark.Visitor {

    private final Graphics2D g;
    private final Palette palette;
    private final ChartFonts fonts;

    public MarkPainter(Graphics2D g, Palette palette, ChartFonts fonts) {
        this.g = g;
        this.palette = palette;
        this.fonts = fonts;
    }

    /** Paints all of a picture in the colour of paper. */
    public void ground(int width, int height) {
        use(Ink.PAPER);
        g.fillRect(0, 0, width, height);
    }

    @Override
    public void visit(Mark.Filled mark) {
        use(mark.ink());
        g.fill(mark.shape());
    }

    @Override
    public void visit(Mark.Bordered mark) {
        use(mark.ink());
        g.fill(mark.shape());
        use(mark.border());
        g.setStroke(new BasicStroke((float) mark.width()));
        g.draw(mark.shape());
    }

    @Override
    public void visit(Mark.Outlined mark) {
        use(mark.ink());
        g.setStroke(stroke(mark));
        g.draw(mark.shape());
    }

    @Override
    public void visit(Mark.Words mark) {
        use(mark.ink());
        g.setFont(fonts.of(mark.style()));
        g.drawString(mark.text(), (float) mark.x(), (float) mark.y());
    }

    /** A logo that can't be read was refused with the brand, so none is left to fail here. */
    @Override
    public void visit(Mark.Image mark) {
        try {
            // In memory, for Java would write a file for each; and it closes the stream by itself.
            BufferedImage pixels = ImageIO.read(new MemoryCacheImageInputStream(
                    new ByteArrayInputStream(mark.logo().bytes())));
            if (pixels != null) {
                g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                AffineTransform place = new AffineTransform();
                place.translate(mark.box().getX(), mark.box().getY());
                place.scale(
                        mark.box().getWidth() / pixels.getWidth(), mark.box().getHeight() / pixels.getHeight());
                g.drawImage(pixels, place, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void use(Ink ink) {
        Colour c = palette.of(ink);
        g.setColor(new Color(c.red(), c.green(), c.blue()));
    }

    private static BasicStroke stroke(Mark.Outlined line) {
        int cap = line.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = line.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        float width = (float) line.width();
        return line.dash() > 0
                ? new BasicStroke(width, cap, join, 10, new float[] {(float) line.dash()}, 0)
                : new BasicStroke(width, cap, join, 10);
    }
}
