package dev.foreword.testing;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A picture as a list that can be compared and read: its shapes and words, with their places in whole pixels. */
public final class Shapes {

    private static final Pattern STEP = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Shapes() {}

    /** Each shape in its colour with the box round it, and each run of words with its place, as they are drawn. */
    public static String of(String svg) {
        Document document = Jsoup.parse(svg, Parser.xmlParser());
        StringBuilder out = new StringBuilder();
        for (Element element : document.select("rect, circle, path, text")) {
            if (element.tagName().equals("text")) {
                out.append(place(element, "x", "y"))
                        .append(" “")
                        .append(element.text())
                        .append("”\n");
                continue;
            }
            boolean line = element.attr("fill").equals("none");
            out.append(element.tagName())
                    .append(line ? " line " + element.attr("stroke") : " " + element.attr("fill"))
                    .append(element.hasAttr("class") ? " " + element.attr("class") : "")
                    .append(' ')
                    .append(box(element))
                    .append('\n');
        }
        out.append("described as: ").append(document.select("desc").text()).append('\n');
        return out.toString();
    }

    private static String box(Element element) {
        return switch (element.tagName()) {
            case "rect" -> place(element, "x", "y") + " size " + place(element, "width", "height");
            case "circle" -> place(element, "cx", "cy") + " radius " + rounded(element.attr("r"));
            default -> STEP.matcher(element.attr("d")).replaceAll(number -> rounded(number.group()));
        };
    }

    private static String place(Element element, String across, String down) {
        return rounded(element.attr(across)) + "," + rounded(element.attr(down));
    }

    private static String rounded(String number) {
        return Long.toString(Math.round(Double.parseDouble(number)));
    }
}
