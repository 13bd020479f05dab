package dev.foreword.chart.words;

import dev.foreword.chart.data.ChartData;
import dev.foreword.data.Derivation;
import dev.foreword.model.chart.ChartKey;
import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.ChartTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says in words what a chart shows, from its data: the kind, and then by the kind what a reader would look for. A line has
 * a course, with its ends, its highest and lowest point and its greatest change; names have the highest and the lowest;
 * a whole has parts; two measures go together or don't.
 */
public final class Description {

    private static final int MOST_PANELS = 12;

    private final ChartSpec spec;
    private final ChartData data;
    private final Sentences sentences;

    /** @param sentences what is said of it beyond its kind */
    public Description(ChartData data, Sentences sentences) {
        this.spec = data.spec();
        this.data = data;
        this.sentences = sentences;
    }

    /** {@return one or two sentences, for the picture's name} */
    public String brief() {
        if (isEmpty()) {
            return subject() + ". None of its values is available.";
        }
        return subject() + ". " + sentences.first() + (tellsAll() ? "" : " The other values are in the table.");
    }

    /** {@return the whole description} */
    public String full() {
        List<String> all = new ArrayList<>();
        if (isEmpty()) {
            return brief();
        }
        all.add(subject() + ".");
        chosen().ifPresent(all::add);
        all.addAll(sentences.all());
        spec.details().events().forEach(e -> all.add("Marked: " + e.label() + "."));
        spec.details().spans().forEach(s -> all.add("Shaded: " + s.label() + "."));
        spec.details()
                .references()
                .forEach(r -> all.add("For comparison: " + r.label() + ", " + data.print(r.value()) + "."));
        return String.join(" ", all);
    }

    /** Which part of the data is drawn, where it isn’t all. */
    private Optional<String> chosen() {
        return spec.table()
                .derivation()
                .map(Derivation::words)
                .filter(words -> !words.isEmpty())
                .map(words -> "Chosen from the data: " + words + ".");
    }

    private boolean isEmpty() {
        return !spec.kind().isDiagram() && !data.hasValues();
    }

    /** What is said first of one series, or of values of several, leaves none out. */
    private boolean tellsAll() {
        boolean values =
                spec.kind().shows() == ChartTraits.Shows.VALUES || spec.kind().shows() == ChartTraits.Shows.COURSE;
        boolean panels = spec.details().panels().isPresent();
        return spec.kind().isDiagram()
                || (!panels && (data.series() < 2 || (values && spec.kind() != ChartKind.RANGE)));
    }

    private String subject() {
        return kind() + (spec.kind().isDiagram() ? "" : new Topic(data).words()) + panels();
    }

    private String panels() {
        if (spec.details().panels().isEmpty()) {
            return "";
        }
        List<String> names =
                IntStream.range(0, data.rows()).mapToObj(data::panel).distinct().toList();
        return ", for " + (names.size() > MOST_PANELS ? names.size() + " groups" : Gaps.list(names));
    }

    private String kind() {
        ChartTraits.Names names = spec.kind().traits().names();
        String kind = names.many() != null && data.series() > 1 ? data.series() + " " + names.many() : names.one();
        String how = how();
        String panels = spec.details().panels().isPresent() ? "Small charts on one scale, each a " : "";
        String whole = how.isEmpty() ? kind : how + lower(kind);
        return panels.isEmpty() ? whole : panels + lower(whole);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String how() {
        boolean bars = spec.kind().takes(ChartKey.STACKED) && spec.kind().shows() == ChartTraits.Shows.VALUES;
        return switch (spec.stacking()) {
            case PLAIN -> "Stacked ";
            case SHARE -> "100 per cent stacked ";
            case DIVERGING -> "Diverging stacked ";
            case NONE -> bars && data.series() > 1 ? "Grouped " : "";
        };
    }
}
