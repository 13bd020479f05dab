package dev.foreword.diagnostics;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that other tools, spreadsheets and printers have for what has another name here. */
final class Synonyms {

    /** A word of this tool, and what it is called elsewhere. */
    private static final String[] WORDS = {
        // Kinds of chart
        "ring: pie doughnut donut",
        "column: histogram vertical columnchart",
        "bar: barchart horizontal barh stacked",
        "line: linechart trend spline sparkline",
        "scatter: bubble points xy scatterplot",
        "range: dumbbell dumbell rangeplot",
        "flow: sankey alluvial",
        "proportion: treemap gauge",
        "icons: pictogram isotype",
        "tile-map: hexmap cartogram gridmap hexbin",
        "map: choropleth geo",
        // Blocks
        "callout: info note warning tip important caution admonition alert notice danger hint highlight",
        "box: aside sidebar details panel card",
        "quote: blockquote citation epigraph",
        "figure: image img picture photo",
        "chart: graph plot graphic",
        "stat: kpi metric number keyfigure bignumber",
        "contents: toc tableofcontents",
        "bibliography: references sources reference",
        "steps: process procedure",
        "glossary: definitions terms",
        "recommendation: action proposal",
        "case-study: case example casestudy",
        // Keys
        "title: caption heading headline",
        "subtitle: subheading subhead",
        "note: footnote remark",
        "alt: alttext altdescription",
        "data: table dataset csv",
        "type: kind charttype",
        "x: xaxis category categories",
        "y: yaxis value values series",
        "source: sources reference",
        "date: year published",
        "author: authors by creator",
        "authors: author by creator",
        "url: link href website",
        "in: journal booktitle container",
        "pages: page",
        "standfirst: lead abstract intro",
        "where: filter if sumif averageif countif",
        // Parts of a report, and orders
        "foreword: preface preamble",
        "summary: executivesummary abstract",
        "conclusion: outro ending conclusions",
        "chapter: section",
        "ascending: asc up increasing",
        "descending: desc down decreasing",
        // Functions
        "mean: average avg",
        "sum: total add",
        "percent: percentage pct",
        "difference: diff minus subtract",
        "change: growth increase decrease pctchange percentchange",
        "min: minimum smallest",
        "max: maximum largest",
        "count: len length size counta",
        "round: rounded roundto",
        "share: fraction part",
    };

    private static final Map<String, List<String>> BY_SYNONYM = bySynonym();

    private Synonyms() {}

    private static Map<String, List<String>> bySynonym() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String line : WORDS) {
            int colon = line.indexOf(':');
            for (String synonym : line.substring(colon + 1).strip().split(" ", -1)) {
                all.merge(synonym, List.of(line.substring(0, colon)), Synonyms::both);
            }
        }
        return all;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Arrays.asList(some.get(0), others.get(0));
    }

    /** {@return those of the known words that are called like this elsewhere} */
    static List<String> of(String written, Collection<String> known) {
        String bare = written.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
        return BY_SYNONYM.getOrDefault(bare, List.of()).stream()
                .filter(known::contains)
                .toList();
    }
}
