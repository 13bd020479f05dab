package dev.foreword.chart;

import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says in words what a chart shows, from its data: the kind, and then by the kind what a reader would look for. A line has
 * a course, with its ends, its highest and lowest point and its greatest change; names have the highest and the lowest;
 * a whole has parts; two measures go together or don't.
 */
final class Description {

    private final ChartSpec spec;
    private final ChartData data;
    private final Sentences sentences;

    /** What is said of one kind of chart. */
    interface Sentences {

        /** {@return the most important thing} */
        String first();

        /** {@return all there is to say, a sentence each} */
        List<String> all();
    }

    Description(ChartData data) {
        this.spec = data.spec();
        this.data = data;
        this.sentences = switch (spec.type().shows()) {
            case COURSE -> new CourseSentences(data);
            case VALUES -> new ValueSentences(data);
            case POINTS -> new PointSentences(data);
            case PARTS -> new PartSentences(data);
            case AREAS -> new AreaSentences(data);
            case WORDS -> new WordSentences(data);
        };
    }

    /** {@return one or two sentences, for the picture's name} */
    String brief() {
        if (isEmpty()) {
            return kind() + " without any available values.";
        }
        boolean more = !spec.type().isDiagram() && data.series() > 1;
        return kind() + ". " + sentences.first() + (more ? " The other values are in the table." : "");
    }

    /** {@return the whole description} */
    String full() {
        List<String> all = new ArrayList<>();
        if (isEmpty()) {
            all.add(kind() + ". None of its " + counted() + " has an available value.");
            return String.join(" ", all);
        }
        all.add(kind() + " of " + counted() + ".");
        all.addAll(sentences.all());
        spec.details().events().forEach(e -> all.add("Marked: " + e.label() + "."));
        spec.details().spans().forEach(s -> all.add("Set off: " + s.label() + "."));
        spec.details()
                .references()
                .forEach(r -> all.add("For comparison: " + r.label() + ", " + data.print(r.value()) + "."));
        return String.join(" ", all);
    }

    private boolean isEmpty() {
        return !spec.type().isDiagram() && !data.hasValues();
    }

    private String counted() {
        int rows = data.rows();
        String one = switch (spec.type().shows()) {
            case COURSE -> "point in time";
            case POINTS -> "point";
            case PARTS -> "part";
            case AREAS -> "area";
            case VALUES, WORDS -> "row";
        };
        String many = one.equals("point in time") ? "points in time" : one + "s";
        return rows + " " + (rows == 1 ? one : many);
    }

    private String kind() {
        String kind = switch (spec.type()) {
            case BAR -> "Bar chart";
            case COLUMN -> "Column chart";
            case LINE -> "Line chart";
            case AREA -> "Area chart";
            case SCATTER -> "Scatter chart";
            case DOT -> "Dot chart";
            case RANGE -> "Range chart";
            case SLOPE -> "Slope chart";
            case PYRAMID -> "Population pyramid";
            case RING -> data.series() > 1 ? data.series() + " ring charts" : "Ring chart";
            case PROPORTION -> data.series() > 1 ? data.series() + " proportion bars" : "Proportion bar";
            case WAFFLE -> data.series() > 1 ? data.series() + " waffle charts" : "Waffle chart";
            case ICONS -> "Icon chart";
            case FLOW -> "Flow chart";
            case TILE_MAP -> "Tile map";
            case MAP -> "Map";
            case CONCENTRIC -> "Diagram of layers around each other";
            case STAGES -> "Diagram of steps";
            case FRAMEWORK -> "Diagram of boxes";
            case MATRIX -> "Matrix";
            case PAIRS -> "Pairs of words";
            case TIMELINE -> "Timeline";
        };
        String how = how();
        String panels = spec.details().panels().isPresent() ? "Small charts on one scale, each a " : "";
        String whole = how.isEmpty() ? kind : how + lower(kind);
        return panels.isEmpty() ? whole : panels + lower(whole);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String how() {
        boolean bars = spec.type() == ChartType.BAR || spec.type() == ChartType.COLUMN;
        return switch (spec.stacking()) {
            case PLAIN -> "Stacked ";
            case SHARE -> "100 per cent stacked ";
            case DIVERGING -> "Diverging stacked ";
            case NONE -> bars && data.series() > 1 ? "Grouped " : "";
        };
    }
}
