package dev.foreword.chart;

/**
 * The size at which a chart is drawn. Each is drawn twice for a page, so that its words are neither tiny on a phone nor
 * huge on a desk, and once more for each picture.
 *
 * @param width in pixels
 * @param height of the part between the axes, for charts that can have any
 * @param textSize of all words, in pixels
 */
record Format(int width, double height, double textSize) {

    static final Format WIDE = new Format(736, 380, 15);
    static final Format NARROW = new Format(340, 320, 14);

    /** {@return the distance from one line of words to the next} */
    double lineHeight() {
        return textSize * TextStyle.LEADING;
    }

    /** {@return how its words are set} */
    TextStyle text() {
        return TextStyle.of(Face.TEXT, textSize, Ink.TEXT);
    }

    /** {@return how names and values at the ends of lines are set, and headings} */
    TextStyle strong() {
        return TextStyle.of(Face.STRONG, textSize, Ink.TEXT);
    }

    /** {@return whether there is room for little beside the names} */
    boolean isNarrow() {
        return width < 480;
    }
}
