package dev.foreword.chart.tile;

import dev.foreword.model.chart.ChartDetails;
import dev.foreword.model.node.TileBlock;
import java.util.List;

/**
 * The words of a tile, without markup.
 *
 * @param kind what it shows
 * @param value its big number; empty when it has none
 * @param label what that says
 * @param parts what it compares or counts
 * @param icon what is counted
 * @param source where it comes from; may be empty
 */
public record TileWords(
        TileBlock.Kind kind, String value, String label, List<Part> parts, ChartDetails.Icon icon, String source) {

    public TileWords {
        parts = List.copyOf(parts);
    }

    /**
     * One of several numbers.
     *
     * @param label what it is
     * @param value the number as it is printed
     */
    public record Part(String label, String value) {}
}
