package dev.foreword.chart.words;

import java.util.List;

/** What is said of one chart, beyond its kind: what a reader would look for in it. */
public interface Sentences {

    /** {@return the most important thing} */
    String first();

    /** {@return all there is to say, a sentence each} */
    List<String> all();
}
