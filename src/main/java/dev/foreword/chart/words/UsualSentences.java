package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.model.chart.ChartKind;

/** What is said of charts of which nothing particular is said. */
public final class UsualSentences {

    private UsualSentences() {}

    /** {@return what is said of all charts that are made to show the same} */
    public static Sentences of(ChartData data) {
        return switch (data.spec().kind().shows()) {
            case COURSE, VALUES -> isCourse(data) ? new CourseSentences(data) : new ValueSentences(data);
            case POINTS -> new PointSentences(data);
            case PARTS -> new PartSentences(data);
            case AREAS -> new AreaSentences(data);
            case WORDS -> new WordSentences(data);
        };
    }

    /** Only times lead from one to another; names have no order of their own. Small charts are told one by one. */
    private static boolean isCourse(ChartData data) {
        return data.details().panels().isPresent()
                || (data.periods().isTime() && data.spec().kind() != ChartKind.PYRAMID);
    }
}
