package dev.foreword.model.chart;

import static dev.foreword.model.chart.ChartKey.AXIS_FROM;
import static dev.foreword.model.chart.ChartKey.BAND;
import static dev.foreword.model.chart.ChartKey.BOUNDARIES;
import static dev.foreword.model.chart.ChartKey.BRACKET;
import static dev.foreword.model.chart.ChartKey.CODE;
import static dev.foreword.model.chart.ChartKey.EACH;
import static dev.foreword.model.chart.ChartKey.EVENTS;
import static dev.foreword.model.chart.ChartKey.HIGHLIGHT;
import static dev.foreword.model.chart.ChartKey.ICON;
import static dev.foreword.model.chart.ChartKey.LABELLED;
import static dev.foreword.model.chart.ChartKey.LAYER;
import static dev.foreword.model.chart.ChartKey.NAME;
import static dev.foreword.model.chart.ChartKey.PANELS;
import static dev.foreword.model.chart.ChartKey.REFERENCES;
import static dev.foreword.model.chart.ChartKey.REST;
import static dev.foreword.model.chart.ChartKey.SPANS;
import static dev.foreword.model.chart.ChartKey.STACKED;
import static dev.foreword.model.chart.ChartKey.TILES;
import static dev.foreword.model.chart.ChartKey.TO;
import static dev.foreword.model.chart.ChartKey.TREND;
import static dev.foreword.model.chart.ChartTraits.Quality.AMOUNTS;
import static dev.foreword.model.chart.ChartTraits.Quality.LENGTHS;
import static dev.foreword.model.chart.ChartTraits.Quality.WHOLE;
import static dev.foreword.model.chart.ChartTraits.Shows.AREAS;
import static dev.foreword.model.chart.ChartTraits.Shows.COURSE;
import static dev.foreword.model.chart.ChartTraits.Shows.PARTS;
import static dev.foreword.model.chart.ChartTraits.Shows.POINTS;
import static dev.foreword.model.chart.ChartTraits.Shows.VALUES;
import static dev.foreword.model.chart.ChartTraits.Shows.WORDS;
import static dev.foreword.model.chart.ChartTraits.showing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of chart and diagram. A constant says all there is to know of a kind but how it is drawn; the compiler then
 * asks {@code dev.foreword.chart} for its plotter.
 *
 * <p>Six series, and six parts, are the most that the Analysis Function's palette tells apart. The limits of rows keep a
 * drawing small however large its table is.
 */
public enum ChartKind {
    /** Horizontal bars: for names. */
    BAR(showing(VALUES, "Bar chart")
            .draws(1, 6, 200)
            // A bar has no use for another beginning of its axis; a rule of its own says why.
            .takes(STACKED, REFERENCES, PANELS, HIGHLIGHT, AXIS_FROM)
            .comparing(LENGTHS)),
    /** Vertical bars: for a few periods or short names. */
    COLUMN(showing(VALUES, "Column chart")
            .draws(1, 6, 60)
            .takes(STACKED, REFERENCES, PANELS, HIGHLIGHT, AXIS_FROM)
            .comparing(LENGTHS)),
    /** Lines: for change over time. */
    LINE(showing(COURSE, "Line chart")
            .draws(1, 6, 500)
            .takes(EVENTS, SPANS, REFERENCES, BAND, PANELS, HIGHLIGHT, AXIS_FROM)),
    /** Areas on each other: for parts that change over time. */
    AREA(showing(COURSE, "Area chart")
            .draws(1, 6, 500)
            .takes(STACKED, EVENTS, SPANS, HIGHLIGHT, AXIS_FROM)
            .comparing(LENGTHS, AMOUNTS, WHOLE)),
    /** Points: for how two measures go together. */
    SCATTER(showing(POINTS, "Scatter chart").draws(1, 1, 500).takes(NAME, LABELLED, TREND)),
    /** Dots on a line for each name: for values that lie close together. */
    DOT(showing(VALUES, "Dot chart").draws(1, 6, 200).takes(REFERENCES, PANELS, HIGHLIGHT, AXIS_FROM)),
    /** From the lowest to the highest, with one value between them: dumb-bells. */
    RANGE(showing(VALUES, "Range chart").draws(2, 3, 60).takes(REFERENCES, HIGHLIGHT)),
    /** Lines from one time to another: for what overtook what. */
    SLOPE(showing(VALUES, "Slope chart").draws(2, 2, 12).takes(HIGHLIGHT)),
    /** Two series back to back, by age. */
    PYRAMID(showing(VALUES, "Population pyramid")
            .draws(2, 2, 40)
            .takes(HIGHLIGHT)
            .comparing(LENGTHS, AMOUNTS)),
    /** A ring of a few parts. */
    RING(showing(PARTS, "Ring chart")
            .orMany("ring charts")
            .draws(1, 4, 6)
            .takes(HIGHLIGHT, REST)
            .comparing(LENGTHS, AMOUNTS, WHOLE)),
    /** A bar of parts, for each series one. */
    PROPORTION(showing(PARTS, "Proportion bar")
            .orMany("proportion bars")
            .draws(1, 6, 6)
            .takes(HIGHLIGHT, REST)
            .comparing(LENGTHS, AMOUNTS, WHOLE)),
    /** A hundred squares, each one per cent. */
    WAFFLE(showing(PARTS, "Waffle chart")
            .orMany("waffle charts")
            .draws(1, 4, 6)
            .takes(HIGHLIGHT, REST)
            .comparing(LENGTHS, AMOUNTS, WHOLE)),
    /** As many coins, people or squares as are counted. */
    ICONS(showing(VALUES, "Icon chart")
            .draws(1, 1, 12)
            .takes(HIGHLIGHT, ICON, EACH)
            .comparing(LENGTHS, AMOUNTS, WHOLE)),
    /** Bands from the state before to the state after. */
    FLOW(showing(VALUES, "Flow chart")
            .draws(1, 1, 36)
            .takes(HIGHLIGHT)
            .groupedBy(TO)
            .comparing(LENGTHS, AMOUNTS, WHOLE)),
    /** A tile for each area, roughly where it lies. */
    TILE_MAP(showing(AREAS, "Tile map").draws(1, 1, 450).takes(TILES)),
    /** Areas with their boundaries. */
    MAP(showing(AREAS, "Map").draws(1, 1, 450).takes(BOUNDARIES, CODE)),
    /** Rings of words around each other: causes and what is around them. */
    CONCENTRIC(showing(WORDS, "Diagram of layers around each other")
            .draws(0, 0, 40)
            .groupedBy(LAYER)),
    /** Steps from the first to the last, with brackets over groups of them. */
    STAGES(showing(WORDS, "Diagram of steps").draws(0, 1, 12).orGroupedBy(BRACKET)),
    /** Boxes in rows and columns. */
    FRAMEWORK(showing(WORDS, "Diagram of boxes").draws(1, 4, 12)),
    /** What is found where: a mark for each row and column. */
    MATRIX(showing(WORDS, "Matrix").draws(1, 8, 60).takes(HIGHLIGHT)),
    /** Two columns of words that belong together. */
    PAIRS(showing(WORDS, "Pairs of words").draws(1, 1, 20)),
    /** What happened when. */
    TIMELINE(showing(WORDS, "Timeline").draws(1, 1, 60).takes(HIGHLIGHT));

    @SuppressWarnings("ImmutableEnumChecker") // a record whose sets are copied into ones that nobody can change
    private final ChartTraits traits;

    ChartKind(ChartTraits traits) {
        this.traits = traits;
    }

    /** {@return all that is true of it} */
    public ChartTraits traits() {
        return traits;
    }

    /** {@return what it is made to show} */
    public ChartTraits.Shows shows() {
        return traits.shows();
    }

    /** {@return whether it has a use for a key} */
    public boolean takes(ChartKey key) {
        return switch (key) {
            case SERIES -> !isDiagram() && limits().mostSeries() > 1;
            case ORDER -> shows() == COURSE || shows() == VALUES;
            default -> traits.keys().contains(key);
        };
    }

    /** {@return whether a name or a period has one value in it; else a name may stand at several points, or have words} */
    public boolean hasOneValueForEach() {
        return shows() != POINTS && (!isDiagram() || this == MATRIX);
    }

    /** {@return whether something is true of how it draws values} */
    public boolean is(ChartTraits.Quality quality) {
        return traits.qualities().contains(quality);
    }

    /** {@return how much of a table it can draw} */
    public ChartTraits.Limits limits() {
        return traits.limits();
    }

    /** {@return whether its columns hold words; else they hold numbers} */
    public boolean isDiagram() {
        return shows() == WORDS;
    }

    /** {@return the word that authors write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the kind that a word names, if it names one} */
    public static Optional<ChartKind> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    /** {@return the words for all charts, or for all diagrams} */
    public static List<String> words(boolean diagrams) {
        return Arrays.stream(values())
                .filter(t -> t.isDiagram() == diagrams)
                .map(ChartKind::word)
                .toList();
    }
}
