package dev.foreword.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks words into lines that fit a width. Nothing is ever cut off. */
final class TextLines {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TextLines() {}

    /** {@return the lines; a single word that is wider than the width stands on a line of its own} */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && ChartFonts.width(longer, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@return the width of the widest word} */
    static double widestWord(String text, Font font) {
        return BLANKS.splitAsStream(text.strip())
                .mapToDouble(word -> ChartFonts.width(word, font))
                .max()
                .orElse(0);
    }
}
