package dev.foreword.chart.layout;

import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.TextStyle;

/**
 * The size at which a chart is drawn. Each is drawn twice for a page, so that its words are neither tiny on a phone nor
 * huge on a desk, and once more for each picture.
 *
 * @param width in pixels
 * @param height of the part between the axes, for charts that can have any
 * @param textSize of all words, in pixels
 */
public record Format(int width, double height, double textSize) {

    public static final Format WIDE = new Format(736, 380, 15);
    public static final Format NARROW = new Format(340, 320, 14);

    /** {@return the distance from one line of words to the next} */
    public double lineHeight() {
        return textSize * TextStyle.LEADING;
    }

    /** {@return how its words are set} */
    public TextStyle text() {
        return TextStyle.of(Face.TEXT, textSize, Ink.TEXT);
    }

    /** {@return how names and values at the ends of lines are set, and headings} */
    public TextStyle strong() {
        return TextStyle.of(Face.STRONG, textSize, Ink.TEXT);
    }

    /** {@return whether there is room for little beside the names} */
    public boolean isNarrow() {
        return width < 480;
    }
}
