package dev.foreword.model.config;

import dev.foreword.model.node.CaptionKind;

/**
 * What a report calls its figures and how it sets off the number: {@code Graph 4:}, {@code Fig 3}, {@code Figure 5}.
 *
 * @param chart the word before a chart's number
 * @param image the word before a picture's number
 * @param table the word before a table's number
 * @param separator what stands between the number and the title in a caption
 */
public record CaptionStyle(String chart, String image, String table, String separator) {

    /** The style of a report that doesn't say. */
    public static final CaptionStyle DEFAULT = new CaptionStyle("Figure", "Figure", "Table", ":");

    /** {@return the word for a kind of figure} */
    public String word(CaptionKind kind) {
        return switch (kind) {
            case CHART -> chart;
            case IMAGE -> image;
            case TABLE -> table;
        };
    }
}
