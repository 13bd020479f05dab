package dev.foreword.chart;

/**
 * The size at which a chart is drawn. Each is drawn twice, so that its words are neither tiny on a phone nor huge on a
 * desk.
 *
 * @param width in pixels
 * @param textSize of all words, in pixels
 * @param suffix sets the ids of the two drawings apart
 */
record Format(int width, double textSize, String suffix) {

    static final Format WIDE = new Format(736, 15, "w");
    static final Format NARROW = new Format(340, 14, "n");

    /** {@return the distance from one line of words to the next} */
    double lineHeight() {
        return textSize * 1.3;
    }
}
