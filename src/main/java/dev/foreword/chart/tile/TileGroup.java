package dev.foreword.chart.tile;

import java.util.List;

/**
 * Tiles under one heading.
 *
 * @param heading what they have in common; empty for none
 * @param tiles in the order in which they are read
 */
public record TileGroup(String heading, List<TileWords> tiles) {

    public TileGroup {
        tiles = List.copyOf(tiles);
    }
}
