package dev.foreword.chart;

import java.awt.Font;
import java.util.List;

/** Puts a drawing into a whole SVG element, for a page or for a file. */
final class SvgDocument {

    private static final String FAMILY = "'Public Sans', Arial, Helvetica, sans-serif";
    private static final double MARGIN = 24;

    private SvgDocument() {}

    /**
     * {@return an element for a page}
     *
     * @param id a prefix for the ids in it
     * @param name what it shows, in a sentence
     * @param style the class that says at which widths it is shown
     */
    static String inline(Drawing drawing, String id, String name, String style) {
        return "<svg class=\"chart " + style + "\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height()
                + "\" width=\"" + drawing.width() + "\" height=\"" + drawing.height()
                + "\" role=\"img\" aria-labelledby=\"" + id + "-t\">\n<title id=\"" + id + "-t\">"
                + SvgText.escape(name) + "</title>\n" + Palette.forPage(drawing.body()) + "</svg>";
    }

    /** {@return a file that stands alone: white ground, title above, source below} */
    static String file(Drawing drawing, ChartWords words, String name, ChartFonts fonts) {
        Font title = fonts.display(24);
        Font text = fonts.regular(15);
        double width = drawing.width();
        StringBuilder head = new StringBuilder();
        double y = lines(
                head, TextLines.wrap(words.title(), title, width), title, MARGIN, 30, "Newsreader, Georgia, serif");
        if (!words.subtitle().isEmpty()) {
            y = lines(head, TextLines.wrap(words.subtitle(), text, width), text, y + 2, 20, FAMILY);
        }
        double chartTop = y + 14;
        StringBuilder foot = new StringBuilder();
        double end = chartTop + drawing.height() + 16;
        if (!words.source().isEmpty()) {
            List<String> source = TextLines.wrap("Source: " + words.source(), text, width);
            end = lines(foot, source, text, end, 20, FAMILY);
        }
        int fullWidth = (int) (width + 2 * MARGIN);
        int fullHeight = (int) Math.ceil(end + MARGIN);
        String body = "<rect class=\"background\" width=\"" + fullWidth + "\" height=\"" + fullHeight
                + "\" fill=\"{{paper}}\"/>\n" + head + "<g transform=\"translate(" + SvgText.number(MARGIN) + " "
                + SvgText.number(chartTop) + ")\">\n" + drawing.body() + "</g>\n" + foot;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + fullWidth + " " + fullHeight
                + "\" width=\"" + fullWidth + "\" height=\"" + fullHeight + "\" font-family=\"" + FAMILY
                + "\" role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">" + SvgText.escape(words.title())
                + "</title>\n<desc id=\"d\">" + SvgText.escape(name) + "</desc>\n" + Palette.forFile(body) + "</svg>\n";
    }

    private static double lines(
            StringBuilder out, List<String> lines, Font font, double top, double height, String family) {
        double y = top;
        for (String line : lines) {
            y += height;
            out.append("<text x=\"")
                    .append(SvgText.number(MARGIN))
                    .append("\" y=\"")
                    .append(SvgText.number(y - height * 0.25))
                    .append("\" font-size=\"")
                    .append(SvgText.number(font.getSize2D()))
                    .append("\" font-family=\"")
                    .append(family)
                    .append(family.startsWith("Newsreader") ? "\" font-weight=\"600" : "")
                    .append("\" fill=\"{{text}}\">")
                    .append(SvgText.escape(line))
                    .append("</text>\n");
        }
        return y;
    }
}
