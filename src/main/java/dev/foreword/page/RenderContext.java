package dev.foreword.page;

import dev.foreword.chart.DrawnChart;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.EvidenceIndex;
import dev.foreword.model.ResolvedSite;
import java.util.Map;

/**
 * What all pages of a site are rendered with.
 *
 * @param site the site, resolved
 * @param charts the charts, drawn
 * @param templates the theme's templates
 * @param links writes links within the site
 * @param names the ids and files of figures
 * @param data the tables as files
 */
record RenderContext(
        ResolvedSite site,
        Map<ChartBlock, DrawnChart> charts,
        Templates templates,
        Links links,
        FigureNames names,
        DataFiles data,
        EvidenceIndex evidence) {}
