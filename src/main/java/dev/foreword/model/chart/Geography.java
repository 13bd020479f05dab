package dev.foreword.model.chart;

import java.util.List;

/** Where areas are. */
public sealed interface Geography {

    /** {@return the areas} */
    List<? extends Area> areas();

    /** {@return the author’s file that says so, from the site’s folder; empty for what the tool knows} */
    String file();

    /** One area, by its code. */
    sealed interface Area {
        /** {@return the code by which rows are joined to it} */
        String code();

        /** {@return what it is called} */
        String name();
    }

    /**
     * Areas as tiles of one size.
     *
     * @param areas where each stands
     * @param file the author’s file that says so; empty for what the tool knows
     */
    record TileGrid(List<Tile> areas, String file) implements Geography {
        public TileGrid {
            areas = List.copyOf(areas);
        }
    }

    /**
     * An area in a grid of tiles.
     *
     * @param code its code
     * @param name what it is called
     * @param row counted from the top, from 0
     * @param column counted from the left, from 0
     */
    record Tile(String code, String name, int row, int column) implements Area {}

    /**
     * Areas with boundaries.
     *
     * @param areas with their outlines
     * @param file the author’s file that has them
     */
    record Boundaries(List<Outline> areas, String file) implements Geography {
        public Boundaries {
            areas = List.copyOf(areas);
        }
    }

    /**
     * An area with its boundary.
     *
     * @param code its code
     * @param name what it is called
     * @param rings closed lines, islands and lakes among them; what lies within an odd number of them belongs to the area,
     *     so that it doesn't matter which way round they run
     */
    record Outline(String code, String name, List<List<Point>> rings) implements Area {
        public Outline {
            rings = List.copyOf(rings);
        }
    }

    /**
     * A point of a boundary.
     *
     * @param x the longitude in degrees, or metres eastwards
     * @param y the latitude in degrees, or metres northwards
     */
    record Point(double x, double y) {}
}
