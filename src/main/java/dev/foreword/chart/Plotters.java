package dev.foreword.chart;

import dev.foreword.chart.diagram.ConcentricPlotter;
import dev.foreword.chart.diagram.FrameworkPlotter;
import dev.foreword.chart.diagram.MatrixPlotter;
import dev.foreword.chart.diagram.StagesPlotter;
import dev.foreword.chart.diagram.TimelinePlotter;
import dev.foreword.chart.layout.ChartPlotter;
import dev.foreword.chart.map.AreaMapPlotter;
import dev.foreword.chart.map.TileMapPlotter;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.part.FlowPlotter;
import dev.foreword.chart.part.IconPlotter;
import dev.foreword.chart.part.ProportionPlotter;
import dev.foreword.chart.part.WafflePlotter;
import dev.foreword.chart.plot.AreaPlotter;
import dev.foreword.chart.plot.BarPlotter;
import dev.foreword.chart.plot.DotPlotter;
import dev.foreword.chart.plot.LinePlotter;
import dev.foreword.chart.plot.PyramidPlotter;
import dev.foreword.chart.plot.RangePlotter;
import dev.foreword.chart.plot.RingPlotter;
import dev.foreword.chart.plot.ScatterPlotter;
import dev.foreword.chart.plot.SlopePlotter;
import dev.foreword.model.chart.ChartKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The plotter of each kind of chart. */
final class Plotters {

    private final Map<ChartKind, ChartPlotter> plotters = new EnumMap<>(ChartKind.class);

    Plotters(ChartFonts fonts) {
        for (ChartKind kind : ChartKind.values()) {
            plotters.put(kind, of(kind, fonts));
        }
    }

    ChartPlotter of(ChartKind kind) {
        return Objects.requireNonNull(plotters.get(kind));
    }

    /** A kind that is forgotten here doesn't compile. */
    private static ChartPlotter of(ChartKind kind, ChartFonts fonts) {
        return switch (kind) {
            case BAR -> new BarPlotter(fonts, true);
            case COLUMN -> new BarPlotter(fonts, false);
            case LINE -> new LinePlotter(fonts);
            case AREA -> new AreaPlotter(fonts);
            case SCATTER -> new ScatterPlotter(fonts);
            case DOT -> new DotPlotter(fonts);
            case RANGE -> new RangePlotter(fonts);
            case SLOPE -> new SlopePlotter(fonts);
            case PYRAMID -> new PyramidPlotter(fonts);
            case RING -> new RingPlotter(fonts);
            case PROPORTION -> new ProportionPlotter(fonts);
            case WAFFLE -> new WafflePlotter(fonts);
            case ICONS -> new IconPlotter(fonts);
            case FLOW -> new FlowPlotter(fonts);
            case TILE_MAP -> new TileMapPlotter(fonts);
            case MAP -> new AreaMapPlotter(fonts);
            case CONCENTRIC -> new ConcentricPlotter(fonts);
            case STAGES -> new StagesPlotter(fonts);
            case FRAMEWORK -> new FrameworkPlotter(fonts, false);
            case MATRIX -> new MatrixPlotter(fonts);
            case PAIRS -> new FrameworkPlotter(fonts, true);
            case TIMELINE -> new TimelinePlotter(fonts);
        };
    }
}
