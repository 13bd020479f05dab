package dev.foreword.drawing;

import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.tile.DrawnTile;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.TileBlock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a site.
 *
 * @param charts each chart that has values
 * @param tiles each tile
 * @param art charts and pages of tiles as files
 * @param shareCards the picture that other sites show beside a link, by the address of each cover and of the home page
 */
public record Drawings(
        Map<ChartBlock, DrawnChart> charts,
        Map<TileBlock, DrawnTile> tiles,
        Map<ReportBlock, FigureArt> art,
        Map<String, byte[]> shareCards) {

    /** {@return a figure as files, if it is one that is drawn} */
    public Optional<FigureArt> art(ReportBlock figure) {
        return Optional.ofNullable(art.get(figure));
    }

    /** {@return a chart, drawn} */
    public DrawnChart of(ChartBlock chart) {
        return drawn(charts.get(chart), chart);
    }

    /** {@return a tile, drawn} */
    public DrawnTile of(TileBlock tile) {
        return drawn(tiles.get(tile), tile);
    }

    private static <T> T drawn(@Nullable T drawing, ReportBlock block) {
        if (drawing == null) {
            throw new IllegalStateException("not drawn: " + block.place());
        }
        return drawing;
    }
}
