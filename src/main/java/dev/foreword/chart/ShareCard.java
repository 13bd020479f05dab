package dev.foreword.chart;

import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.model.brand.Colour;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws the picture that other sites show beside a link to a report: its cover, 1,200 by 630 pixels, as PNG. */
public final class ShareCard {

    /** The picture's width in pixels. */
    public static final int WIDTH = 1200;

    /** The picture's height in pixels. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 84;

    private final ChartFonts fonts;

    /** @param drawer shares its fonts */
    public ShareCard(ChartDrawer drawer) {
        this.fonts = drawer.fonts();
    }

    /**
     * {@return the picture as PNG}
     *
     * @param title the report's title, set as large as it fits
     * @param publisher who publishes it
     * @param line one more line, such as the date
     * @param ground the colour of the ground
     * @param accent the colour of a bar above the title
     */
    public byte[] draw(String title, String publisher, String line, Colour ground, Colour accent) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(colour(ground));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(colour(accent));
        g.fillRect(MARGIN, MARGIN, 96, 12);
        g.setColor(ground.contrast(Colour.WHITE) >= ground.contrast(Colour.BLACK) ? Color.WHITE : Color.BLACK);
        drawTitle(g, title);
        g.setFont(fonts.semiBold(30));
        g.drawString(publisher, MARGIN, HEIGHT - MARGIN - 40);
        g.setFont(fonts.regular(28));
        g.drawString(line, MARGIN, HEIGHT - MARGIN);
        g.dispose();
        return png(image);
    }

    private static Color colour(Colour c) {
        return new Color(c.red(), c.green(), c.blue());
    }

    private void drawTitle(Graphics2D g, String title) {
        double room = WIDTH - 2 * MARGIN;
        double size = 88;
        List<String> lines = TextLines.wrap(title, fonts.display(size), room);
        while (lines.size() * size * 1.08 > 320 && size > 36) {
            size -= 4;
            lines = TextLines.wrap(title, fonts.display(size), room);
        }
        Font font = fonts.display(size);
        g.setFont(font);
        double y = MARGIN + 36;
        for (String line : lines) {
            y += size * 1.08;
            g.drawString(line, MARGIN, (float) y);
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
