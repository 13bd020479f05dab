package dev.foreword.chart;

import java.util.List;

/** What is said of one chart, beyond its kind: what a reader would look for in it. */
interface Sentences {

    /** {@return the most important thing} */
    String first();

    /** {@return all there is to say, a sentence each} */
    List<String> all();

    /** {@return what is usually said of charts that are made to show the same} */
    static Sentences of(ChartData data) {
        return switch (data.spec().kind().shows()) {
            case COURSE -> new CourseSentences(data);
            case VALUES -> new ValueSentences(data);
            case POINTS -> new PointSentences(data);
            case PARTS -> new PartSentences(data);
            case AREAS -> new AreaSentences(data);
            case WORDS -> new WordSentences(data);
        };
    }
}
