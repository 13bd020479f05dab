package dev.foreword.chart.poster;

import dev.foreword.chart.file.Palette;
import dev.foreword.chart.file.Png;
import dev.foreword.chart.file.SvgDocument;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Mark;
import dev.foreword.model.brand.Channel;
import java.util.List;

/** A picture that stands alone, with its words and in its publisher's colours; written as SVG or as PNG. */
public final class Artwork {

    private final Drawing drawing;
    private final Palette palette;
    private final Channel channel;
    private final String title;
    private final String description;
    private final ChartFonts fonts;

    public Artwork(
            Drawing drawing, Palette palette, Channel channel, String title, String description, ChartFonts fonts) {
        this.drawing = drawing;
        this.palette = palette;
        this.channel = channel;
        this.title = title;
        this.description = description;
        this.fonts = fonts;
    }

    /** {@return the picture as a whole SVG file with fixed colours} */
    public String svg() {
        return SvgDocument.file(drawing, fonts, palette, title, description);
    }

    /** {@return the picture as a PNG file} */
    public byte[] png() {
        return new Png(fonts).write(drawing, palette, channel.scale(), channel.dpi());
    }

    /** {@return whether a PNG can be drawn: whether the fonts that come with the tool have every character} */
    public boolean canBePng() {
        return drawing.words().allMatch(words -> fonts.canShow(words.text()));
    }

    /** {@return the width of the PNG, in pixels} */
    public int width() {
        return (int) Math.round(drawing.width() * channel.scale());
    }

    /** {@return the height of the PNG, in pixels} */
    public int height() {
        return (int) Math.round(drawing.height() * channel.scale());
    }

    /** {@return all words in the picture, in the order in which they are drawn} */
    public List<String> words() {
        return drawing.words().map(Mark.Words::text).toList();
    }
}
