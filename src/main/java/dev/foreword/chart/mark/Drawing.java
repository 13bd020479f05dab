package dev.foreword.chart.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture that isn't coloured yet: what is drawn, in which ink, and where. SVG for a page, SVG that stands alone and
 * PNG are all written from it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param marks in the order in which they are drawn
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** {@return this drawing with another put onto it} */
    public Drawing with(Drawing other, double x, double y, double scale) {
        List<Mark> all = new ArrayList<>(marks);
        other.marks.forEach(mark -> all.add(mark.placed(x, y, scale)));
        return new Drawing(width, height, all);
    }

    /** {@return its words, in the order in which they are drawn} */
    public Stream<Mark.Words> words() {
        return marks.stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }
}
