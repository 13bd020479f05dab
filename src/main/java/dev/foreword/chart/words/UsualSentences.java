package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;

/** What is said of charts of which nothing particular is said. */
public final class UsualSentences {

    private UsualSentences() {}

    /** {@return what is said of all charts that are made to show the same} */
    public static Sentences of(ChartData data) {
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
