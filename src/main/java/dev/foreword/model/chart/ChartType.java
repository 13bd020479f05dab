package dev.foreword.model.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of chart and diagram, with the limits beyond which nobody can read them.
 *
 * <p>Six series are the most that the Analysis Function's palette tells apart; five parts the most that readers compare
 * in a ring (Office for National Statistics, <i>Data visualisation guidance</i>). The limits of rows keep a drawing
 * small however large its table is.
 */
public enum ChartType {
    /** Bars that lie: for names. */
    BAR(Shows.VALUES, 1, 6, 200),
    /** Bars that stand: for a few periods or short names. */
    COLUMN(Shows.VALUES, 1, 6, 60),
    /** Lines: for change over time. */
    LINE(Shows.COURSE, 1, 6, 500),
    /** Areas on each other: for parts that change over time. */
    AREA(Shows.COURSE, 1, 6, 500),
    /** Points: for how two measures go together. */
    SCATTER(Shows.POINTS, 1, 1, 500),
    /** Dots on a line for each name: for values that lie close together. */
    DOT(Shows.VALUES, 1, 6, 200),
    /** From the lowest to the highest, with one value between them: dumb-bells. */
    RANGE(Shows.VALUES, 2, 3, 60),
    /** Lines from one time to another: for what overtook what. */
    SLOPE(Shows.VALUES, 2, 2, 12),
    /** Two series back to back, by age. */
    PYRAMID(Shows.VALUES, 2, 2, 40),
    /** A ring of a few parts, no more than there are colours. */
    RING(Shows.PARTS, 1, 4, 6),
    /** A bar of parts, for each series one. */
    PROPORTION(Shows.PARTS, 1, 6, 6),
    /** A hundred squares, each one per cent. */
    WAFFLE(Shows.PARTS, 1, 4, 6),
    /** As many coins, people or squares as are counted. */
    ICONS(Shows.VALUES, 1, 1, 12),
    /** Bands from the state before to the state after. */
    FLOW(Shows.VALUES, 1, 1, 36),
    /** A tile for each area, roughly where it lies. */
    TILE_MAP(Shows.AREAS, 1, 1, 450),
    /** Areas with their boundaries. */
    MAP(Shows.AREAS, 1, 1, 450),
    /** Rings of words around each other: causes and what is around them. */
    CONCENTRIC(Shows.WORDS, 0, 0, 40),
    /** Steps from the first to the last, with brackets over groups of them. */
    STAGES(Shows.WORDS, 0, 1, 12),
    /** Boxes in rows and columns. */
    FRAMEWORK(Shows.WORDS, 1, 4, 12),
    /** What is found where: a mark for each row and column. */
    MATRIX(Shows.WORDS, 1, 8, 60),
    /** Two columns of words that belong together. */
    PAIRS(Shows.WORDS, 1, 1, 20),
    /** What happened when. */
    TIMELINE(Shows.WORDS, 1, 1, 60);

    /** What a kind is made to show; it decides how the picture is described. */
    public enum Shows {
        /** A value for each name. */
        VALUES,
        /** A value for each period. */
        COURSE,
        /** Two values for each name. */
        POINTS,
        /** The parts of a whole. */
        PARTS,
        /** A value for each area. */
        AREAS,
        /** Words and how they belong together; no values. */
        WORDS
    }

    private final Shows shows;
    private final int fewestSeries;
    private final int mostSeries;
    private final int mostRows;

    ChartType(Shows shows, int fewestSeries, int mostSeries, int mostRows) {
        this.shows = shows;
        this.fewestSeries = fewestSeries;
        this.mostSeries = mostSeries;
        this.mostRows = mostRows;
    }

    /** {@return what it is made to show} */
    public Shows shows() {
        return shows;
    }

    /** {@return whether its columns hold words; else they hold numbers} */
    public boolean isDiagram() {
        return shows == Shows.WORDS;
    }

    /** {@return the fewest columns that it draws} */
    public int fewestSeries() {
        return fewestSeries;
    }

    /** {@return the most columns that it draws} */
    public int mostSeries() {
        return mostSeries;
    }

    /** {@return the most rows that it draws} */
    public int mostRows() {
        return mostRows;
    }

    /** {@return the word that authors write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the kind that a word names, if it names one} */
    public static Optional<ChartType> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    /** {@return the words for all charts, or for all diagrams} */
    public static List<String> words(boolean diagrams) {
        return Arrays.stream(values())
                .filter(t -> t.isDiagram() == diagrams)
                .map(ChartType::word)
                .toList();
    }
}
