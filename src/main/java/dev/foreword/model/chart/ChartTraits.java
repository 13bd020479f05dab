package dev.foreword.model.chart;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a kind of chart: everything that reading, checking and describing one need to know, so that a new kind
 * is a line of these and a class that draws it.
 *
 * @param shows what it is made to show
 * @param names what one is called, and several
 * @param limits how much of a table it can draw
 * @param keys of its block, besides those that every chart has
 * @param qualities what follows from how its values are drawn
 * @param grouping the column that sorts its rows into groups; null for a kind without
 */
public record ChartTraits(
        Shows shows,
        Names names,
        Limits limits,
        Set<ChartKey> keys,
        Set<Quality> qualities,
        @Nullable Grouping grouping) {

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

    /** What follows from how a kind draws its values. */
    public enum Quality {
        /** Lengths or areas are compared, so that they begin at zero. */
        LENGTHS,
        /** What it draws can't be less than zero. */
        AMOUNTS,
        /** It shows a whole, of which no part may be missing. */
        WHOLE
    }

    /**
     * What a kind is called in descriptions.
     *
     * @param one of them, at the beginning of a sentence
     * @param many of them, within one; null where there is never more than one in a picture
     */
    public record Names(String one, @Nullable String many) {}

    /**
     * How much of a table can be read in a picture.
     *
     * @param fewestSeries the fewest columns
     * @param mostSeries the most columns
     * @param mostRows the most rows
     */
    public record Limits(int fewestSeries, int mostSeries, int mostRows) {}

    /**
     * A column that sorts rows into groups.
     *
     * @param key that names it
     * @param required whether nothing can be drawn without it
     */
    public record Grouping(ChartKey key, boolean required) {}

    public ChartTraits {
        keys = Set.copyOf(keys);
        qualities = Set.copyOf(qualities);
    }

    /** {@return a kind that draws as little as can be: one column of one row} */
    public static ChartTraits showing(Shows shows, String name) {
        return new ChartTraits(shows, new Names(name, null), new Limits(1, 1, 1), Set.of(), Set.of(), null);
    }

    /** {@return this kind with a name for several in one picture} */
    public ChartTraits orMany(String several) {
        return new ChartTraits(shows, new Names(names.one, several), limits, keys, qualities, grouping);
    }

    /** {@return this kind with limits: beyond them nobody can read it} */
    public ChartTraits draws(int fewestSeries, int mostSeries, int mostRows) {
        return new ChartTraits(shows, names, new Limits(fewestSeries, mostSeries, mostRows), keys, qualities, grouping);
    }

    /** {@return this kind with more keys that it has a use for} */
    public ChartTraits takes(ChartKey... more) {
        Set<ChartKey> all = Stream.concat(keys.stream(), Arrays.stream(more)).collect(Collectors.toSet());
        return new ChartTraits(shows, names, limits, all, qualities, grouping);
    }

    /** {@return this kind with qualities} */
    public ChartTraits comparing(Quality first, Quality... others) {
        return new ChartTraits(shows, names, limits, keys, EnumSet.of(first, others), grouping);
    }

    /** {@return this kind with a column that sorts its rows into groups, without which there is nothing to draw} */
    public ChartTraits groupedBy(ChartKey key) {
        return new ChartTraits(shows, names, limits, keys, qualities, new Grouping(key, true)).takes(key);
    }

    /** {@return this kind with a column that may sort its rows into groups} */
    public ChartTraits orGroupedBy(ChartKey key) {
        return new ChartTraits(shows, names, limits, keys, qualities, new Grouping(key, false)).takes(key);
    }

    /** {@return the column that sorts its rows into groups, if it has one} */
    public Optional<Grouping> groups() {
        return Optional.ofNullable(grouping);
    }
}
