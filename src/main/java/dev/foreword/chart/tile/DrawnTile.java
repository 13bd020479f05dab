package dev.foreword.chart.tile;

import java.util.List;

/**
 * A tile, drawn and measured. Its pictures say nothing that its words don't say, and are hidden from those who listen.
 *
 * @param picture SVG for the page; empty when the tile has none
 * @param partPictures SVG for each part; empty texts when its parts have none
 * @param size how large the big number can be set: {@code l}, {@code m} or {@code s}
 */
public record DrawnTile(String picture, List<String> partPictures, String size) {

    public DrawnTile {
        partPictures = List.copyOf(partPictures);
    }
}
