package dev.foreword.model.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only some kinds of chart have.
 *
 * @param annotations what is drawn besides the values
 * @param columns with words about the rows
 * @param emphasis what stands out
 * @param counting what is counted, and how many at once
 * @param restLabel what is said of the part of a whole that no row gives; null when the rows make the whole
 * @param axisStart where the axis of values begins; null unless the author says so
 * @param map where the areas are; null for a chart that is no map
 */
public record ChartDetails(
        Annotations annotations,
        Columns columns,
        Emphasis emphasis,
        Counting counting,
        @Nullable String restLabel,
        @Nullable BigDecimal axisStart,
        @Nullable Geography map) {

    /** A chart without any of it. */
    public static final ChartDetails NONE = new ChartDetails(
            new Annotations(List.of(), List.of(), List.of(), null, false),
            new Columns(null, null, null),
            new Emphasis(Set.of(), Set.of()),
            new Counting(Icon.PERSON, BigDecimal.ONE),
            null,
            null,
            null);

    /** {@return what happened when} */
    public List<Event> events() {
        return annotations.events;
    }

    /** {@return stretches of time that are shaded} */
    public List<Span> spans() {
        return annotations.spans;
    }

    /** {@return values across the chart that others are compared with} */
    public List<Reference> references() {
        return annotations.references;
    }

    /** {@return the columns between whose values a line lies} */
    public Optional<Band> band() {
        return Optional.ofNullable(annotations.band);
    }

    /** {@return whether a straight line is laid through the points} */
    public boolean trend() {
        return annotations.trend;
    }

    /** {@return the column whose words decide in which of several small charts a row is drawn} */
    public Optional<PrintedColumn> panels() {
        return Optional.ofNullable(columns.panels);
    }

    /** {@return the column with what points and areas are called} */
    public Optional<PrintedColumn> name() {
        return Optional.ofNullable(columns.name);
    }

    /** {@return the column with what rows belong to: the layer of a ring, the bracket over stages, the state after} */
    public Optional<PrintedColumn> group() {
        return Optional.ofNullable(columns.group);
    }

    /** {@return the points that are named, besides those that stand out} */
    public Set<String> labelled() {
        return emphasis.labelled;
    }

    /** {@return the names or series that are highlighted, in their plain spelling; the others are grey. None for all alike} */
    public Set<String> highlighted() {
        return emphasis.highlighted;
    }

    /** {@return what is counted} */
    public Icon icon() {
        return counting.icon;
    }

    /** {@return how many one icon stands for} */
    public BigDecimal each() {
        return counting.each;
    }

    /** {@return what is said of the part of a whole that no row gives} */
    public Optional<String> rest() {
        return Optional.ofNullable(restLabel);
    }

    /** {@return where the axis of values begins, when the author says so} */
    public Optional<BigDecimal> axisFrom() {
        return Optional.ofNullable(axisStart);
    }

    /** {@return where the areas are} */
    public Optional<Geography> geography() {
        return Optional.ofNullable(map);
    }

    /**
     * What is drawn besides the values.
     *
     * @param events lines across a chart of periods at which something happened
     * @param spans stretches of time that are shaded
     * @param references values across the chart that others are compared with
     * @param band the columns between whose values a line lies: the lower and the upper; null for none
     * @param trend whether a straight line is laid through the points
     */
    public record Annotations(
            List<Event> events,
            List<Span> spans,
            List<Reference> references,
            @Nullable Band band,
            boolean trend) {
        public Annotations {
            events = List.copyOf(events);
            spans = List.copyOf(spans);
            references = List.copyOf(references);
        }
    }

    /**
     * Columns with words about the rows; null for those that a chart doesn't have.
     *
     * @param panels decides in which of several small charts a row is drawn
     * @param name what points and areas are called
     * @param group what rows belong to
     */
    public record Columns(
            @Nullable PrintedColumn panels,
            @Nullable PrintedColumn name,
            @Nullable PrintedColumn group) {}

    /**
     * What stands out.
     *
     * @param labelled the points that are named, besides those that lie far from the others
     * @param highlighted the names or series that are highlighted; none for all alike
     */
    public record Emphasis(Set<String> labelled, Set<String> highlighted) {
        public Emphasis {
            labelled = Set.copyOf(labelled);
            highlighted = Set.copyOf(highlighted);
        }
    }

    /**
     * What is counted.
     *
     * @param icon its picture
     * @param each how many one stands for
     */
    public record Counting(Icon icon, BigDecimal each) {}

    /** What an icon is. */
    public enum Icon {
        PERSON,
        COIN,
        SQUARE;

        /** {@return the word that authors write} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return the icon that a word names, if it names one} */
        public static Optional<Icon> of(String word) {
            return Arrays.stream(values()).filter(i -> i.word().equals(word)).findFirst();
        }

        /** {@return the words for all} */
        public static List<String> words() {
            return Arrays.stream(values()).map(Icon::word).toList();
        }
    }

    /**
     * Something that happened.
     *
     * @param at where along the axis of periods
     * @param label what it was, in a few words
     */
    public record Event(double at, String label) {}

    /**
     * A stretch of time.
     *
     * @param from where it begins along the axis of periods
     * @param to where it ends
     * @param label what it was, in a few words
     */
    public record Span(double from, double to, String label) {}

    /**
     * A value that others are compared with.
     *
     * @param value on the axis of values
     * @param label what it is
     */
    public record Reference(BigDecimal value, String label) {}

    /**
     * Two columns between whose values a line lies.
     *
     * @param low the lower bounds
     * @param high the upper bounds
     * @param label what the band is
     */
    public record Band(PrintedColumn low, PrintedColumn high, String label) {}
}
