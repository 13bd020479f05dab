package dev.foreword.model.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What only some kinds of chart have.
 *
 * @param events lines across a chart of periods at which something happened
 * @param spans stretches of time that are set off
 * @param references values across the chart that others are compared with
 * @param band the columns between whose values a line lies: the lower and the upper
 * @param panels the column whose words decide in which of several small charts a row is drawn
 * @param name the column with what points and areas are called
 * @param group the column with what rows belong to: the layer of a ring, the bracket over stages, the state after
 * @param labelled the points that are named, besides those that stand out
 * @param highlighted the names or series that are set off; the others are grey. None for all alike
 * @param trend whether a straight line is laid through the points
 * @param icon what is counted
 * @param each how many one icon stands for
 * @param rest what is said of the part of a whole that no row gives; empty when the rows make the whole
 * @param axisFrom where the axis of values begins, when the author says so
 * @param geography where the areas are
 */
public record ChartDetails(
        List<Event> events,
        List<Span> spans,
        List<Reference> references,
        Optional<Band> band,
        Optional<PrintedColumn> panels,
        Optional<PrintedColumn> name,
        Optional<PrintedColumn> group,
        Set<String> labelled,
        Set<String> highlighted,
        boolean trend,
        Icon icon,
        BigDecimal each,
        String rest,
        Optional<BigDecimal> axisFrom,
        Optional<Geography> geography) {

    /** A chart without any of it. */
    public static final ChartDetails NONE = new ChartDetails(
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            false,
            Icon.PERSON,
            BigDecimal.ONE,
            "",
            Optional.empty(),
            Optional.empty());

    public ChartDetails {
        events = List.copyOf(events);
        spans = List.copyOf(spans);
        references = List.copyOf(references);
        labelled = Set.copyOf(labelled);
        highlighted = Set.copyOf(highlighted);
    }

    /** {@return all words that the author wrote into the picture: labels of events, spans, references and the band} */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        events.forEach(event -> labels.add(event.label()));
        spans.forEach(span -> labels.add(span.label()));
        references.forEach(reference -> labels.add(reference.label()));
        band.ifPresent(found -> labels.add(found.label()));
        return labels;
    }

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
