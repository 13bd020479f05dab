package dev.foreword.chart.poster;

import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Logo;
import dev.foreword.chart.mark.Mark;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import dev.foreword.model.brand.Channel;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Frames a drawing for a channel: the publisher's bar, title and subtitle above it, source and publisher below. What is
 * drawn is made to fit: it is drawn wider and then smaller, as far as its words can still be read.
 */
public final class Poster {

    private static final double MARGIN = 24;
    private static final double TITLE = 25;
    private static final double SMALLEST_TITLE = 17;
    private static final double TEXT = 15;
    private static final double SMALL = 13;

    /** The lines of the foot are a little closer than usual. */
    private static final TextStyle SMALL_TEXT = new TextStyle(Face.TEXT, SMALL, 17, Ink.SOFT);

    private static final TextStyle SUBTITLE = new TextStyle(Face.TEXT, TEXT, 20, Ink.SOFT);
    private static final double LOGO_HEIGHT = 30;
    private static final double BELOW = 18;
    private static final double[] SCALES = {1.4, 1.2, 1, 0.92, 0.84, 0.76, 0.68, 0.62};

    /** Draws what is framed. */
    public interface Content {
        /** {@return the drawing at a width, as high as it likes, or as near to the format's height as it can be} */
        Drawing draw(Format format);
    }

    private final ChartFonts fonts;

    public Poster(ChartFonts fonts) {
        this.fonts = fonts;
    }

    /** {@return a drawing for a page, framed; it is as high as it needs to be} */
    public Drawing frame(ChartWords words, Drawing drawing) {
        return frame(words, Channel.PAGE.width(), drawing);
    }

    private Drawing frame(ChartWords words, double width, Drawing drawing) {
        double room = width - 2 * MARGIN;
        Sketch foot = new Sketch(fonts);
        double footHeight = drawFoot(foot, words, room);
        Sketch head = new Sketch(fonts);
        double top = drawHead(head, words, room, 0);
        return assemble(head, drawing, foot, top, 1, width, top + drawing.height() + BELOW + footHeight);
    }

    /** {@return the framed drawing; empty when it doesn't fit the channel in type that can be read} */
    public Optional<Drawing> frame(ChartWords words, Channel channel, Content content) {
        double room = channel.width() - 2 * MARGIN;
        if (channel.height() == 0) {
            Format format = new Format((int) room, Format.WIDE.height(), TEXT);
            return Optional.of(frame(words, channel.width(), content.draw(format)));
        }
        Sketch foot = new Sketch(fonts);
        double footHeight = drawFoot(foot, words, room);
        Sketch head = new Sketch(fonts);
        double top = drawHead(head, words, room, channel.height() * 0.36);
        double free = channel.height() - top - 14 - footHeight;
        for (double scale : SCALES) {
            if (scale > largest(channel)) {
                continue;
            }
            Drawing drawing = fitting(content, room / scale, free / scale);
            if (drawing.height() * scale <= free) {
                return Optional.of(assemble(head, drawing, foot, top, scale, channel.width(), channel.height()));
            }
        }
        return Optional.empty();
    }

    /** Pictures for phones are looked at from the same distance, and have less room across: their words are larger. */
    private static double largest(Channel channel) {
        double tall = channel.height() / channel.width();
        return tall > 1.5 ? 1.4 : tall >= 1 ? 1.2 : 1;
    }

    /** What can have any height is drawn twice: the first drawing shows how much is needed besides. */
    private static Drawing fitting(Content content, double width, double height) {
        double asked = Math.max(120, height - 40);
        Drawing first = content.draw(new Format((int) width, asked, TEXT));
        double over = first.height() - height;
        if (over <= 0 && over > -60) {
            return first;
        }
        return content.draw(new Format((int) width, Math.max(120, asked - over), TEXT));
    }

    private Drawing assemble(
            Sketch head, Drawing drawing, Sketch foot, double top, double scale, double width, double height) {
        Sketch all = new Sketch(fonts);
        all.add(head.drawing(width, top), 0, 0, 1);
        // What is lower than the room for it stands in the middle of it.
        double footTop = height - footHeight(foot);
        double spare = Math.max(0, footTop - 14 - top - drawing.height() * scale);
        all.add(drawing, MARGIN, top + spare / 2, scale);
        all.add(foot.drawing(width, 0), 0, footTop, 1);
        Drawing ground = new Drawing(
                width, height, List.of(new Mark.Filled(new Rectangle2D.Double(0, 0, width, height), Ink.PAPER)));
        return ground.with(all.drawing(width, height), 0, 0, 1);
    }

    private static double footHeight(Sketch foot) {
        return foot.drawing(0, 0).words().mapToDouble(Mark.Words::y).max().orElse(0) + MARGIN * 0.9;
    }

    /** {@return the width of the publisher's logo, which stands at the right of its name, with the room beside it} */
    private static double drawLogo(Sketch sketch, Logo logo, double top, double room) {
        double scale = Math.min(LOGO_HEIGHT / logo.height(), room / 3 / logo.width());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        sketch.image(logo, MARGIN + room - width, top + (SMALL_TEXT.leading() - height) / 2, width, height);
        return width + MARGIN;
    }

    private double drawHead(Sketch sketch, ChartWords words, double room, double most) {
        double size = TITLE;
        List<String> title = TextLines.wrap(words.title(), fonts.display(size), room);
        while (most > 0 && title(size).height(title.size()) > most * 0.75 && size > SMALLEST_TITLE) {
            size -= 1;
            title = TextLines.wrap(words.title(), fonts.display(size), room);
        }
        sketch.box(MARGIN, MARGIN, 56, 6, Ink.ACCENT);
        double y = MARGIN + 16;
        sketch.paragraph(title, MARGIN, y, Sketch.Anchor.START, title(size));
        y += title(size).height(title.size());
        if (!words.subtitle().isEmpty()) {
            List<String> subtitle = TextLines.wrap(words.subtitle(), fonts.regular(TEXT), room);
            sketch.paragraph(subtitle, MARGIN, y + 4, Sketch.Anchor.START, SUBTITLE);
            y += 4 + SUBTITLE.height(subtitle.size());
        }
        return y + 16;
    }

    private static TextStyle title(double size) {
        return new TextStyle(Face.DISPLAY, size, size * TextStyle.CLOSE_LEADING, Ink.TEXT);
    }

    private double drawFoot(Sketch sketch, ChartWords words, double room) {
        List<String> source = words.source().isEmpty()
                ? List.of()
                : TextLines.wrap("Source: " + words.source(), fonts.regular(SMALL), room);
        sketch.paragraph(source, MARGIN, 0, Sketch.Anchor.START, SMALL_TEXT);
        double y = source.isEmpty() ? 0 : SMALL_TEXT.height(source.size()) + 3;
        Logo logo = words.logo();
        double beside = logo == null ? 0 : drawLogo(sketch, logo, y, room);
        List<String> publisher = TextLines.wrap(words.publisher(), fonts.semiBold(SMALL), room - beside);
        sketch.paragraph(
                publisher,
                MARGIN,
                y,
                Sketch.Anchor.START,
                SMALL_TEXT.in(Face.STRONG).in(Ink.BRAND));
        return footHeight(sketch);
    }
}
