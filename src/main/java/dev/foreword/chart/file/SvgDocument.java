package dev.foreword.chart.file;

import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;

/** Puts a drawing into a whole SVG element, for a page or for a file. */
public final class SvgDocument {

    private SvgDocument() {}

    /**
     * {@return an element for a page}
     *
     * @param fonts in which it was measured
     * @param id a prefix for the ids in it
     * @param name what it shows, in a sentence
     * @param style the class that says at which widths it is shown
     */
    public static String inline(Drawing drawing, ChartFonts fonts, String id, String name, String style) {
        return "<svg class=\"chart " + style + "\"" + box(drawing) + " role=\"img\" aria-labelledby=\"" + id
                + "-t\">\n<title id=\"" + id + "-t\">" + SvgText.escape(name) + "</title>\n"
                + SvgWriter.write(drawing, fonts, Palette::property) + "</svg>";
    }

    /** {@return an element for a page that says nothing that the words beside it don't say} */
    public static String decoration(Drawing drawing, ChartFonts fonts, String style) {
        return "<svg class=\"" + style + "\"" + box(drawing) + " aria-hidden=\"true\" focusable=\"false\">\n"
                + SvgWriter.write(drawing, fonts, Palette::property) + "</svg>";
    }

    /** {@return a file that stands alone} */
    public static String file(Drawing drawing, ChartFonts fonts, Palette palette, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + box(drawing) + " font-family=\"" + fonts.textFamily()
                + "\" role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">" + SvgText.escape(title)
                + "</title>\n<desc id=\"d\">" + SvgText.escape(description) + "</desc>\n"
                + SvgWriter.write(drawing, fonts, palette::hex) + "</svg>\n";
    }

    private static String box(Drawing drawing) {
        String width = SvgText.number(drawing.width());
        String height = SvgText.number(drawing.height());
        return " viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\"";
    }
}
