package dev.foreword.chart.mark;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks words into lines that fit a width. Nothing is ever cut off; a word that is wider than the width is broken. */
public final class TextLines {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Extended grapheme clusters: what a reader takes for one character is never taken apart. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private TextLines() {}

    /** {@return the lines} */
    public static List<String> wrap(String text, Font font, double width) {
        if (ChartFonts.width(text, font) <= width) {
            return List.of(text.strip());
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (ChartFonts.width(longer, font) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            List<String> parts = broken(word, font, width);
            lines.addAll(parts.subList(0, parts.size() - 1));
            line.append(parts.get(parts.size() - 1));
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> broken(String word, Font font, double width) {
        if (ChartFonts.width(word, font) <= width) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        CHARACTER.matcher(word).results().map(m -> m.group()).forEach(character -> {
            if (!part.isEmpty() && ChartFonts.width(part + character, font) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(character);
        });
        parts.add(part.toString());
        return parts;
    }

    /** {@return the width of the widest word} */
    public static double widestWord(String text, Font font) {
        return BLANKS.splitAsStream(text.strip())
                .mapToDouble(word -> ChartFonts.width(word, font))
                .max()
                .orElse(0);
    }

    /** {@return the width of the widest line} */
    public static double widest(List<String> lines, Font font) {
        return lines.stream()
                .mapToDouble(line -> ChartFonts.width(line, font))
                .max()
                .orElse(0);
    }
}
