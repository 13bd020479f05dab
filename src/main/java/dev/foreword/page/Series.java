package dev.foreword.page;

import dev.foreword.model.Report;
import dev.foreword.model.index.PlacedRecommendation;
import dev.foreword.model.index.RecommendationList;
import dev.foreword.model.index.ResolvedSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reports of a site have in common, by name, the newest report first.
 *
 * @param asked whom they ask for something, and for what
 * @param themes what they are about; none when there is one report alone, whose cover says as much
 * @param publishers who publishes them; none when there is one report alone
 */
record Series(
        Map<String, Map<Report, List<PlacedRecommendation>>> asked,
        Map<String, List<Report>> themes,
        Map<String, List<Report>> publishers) {

    Series(ResolvedSite site) {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        RecommendationList lists = new RecommendationList(site);
        List<Report> reports = ReportViews.newestFirst(site.site());
        boolean several = reports.size() > 1;
        for (Report report : reports) {
            if (several) {
                report.config().topics().forEach(topic -> add(themes, topic, report));
                add(publishers, report.config().publisher(), report);
            }
            for (PlacedRecommendation placed : site.index().of(report).recommendations()) {
                lists.addressees(placed)
                        .forEach(name -> asked.computeIfAbsent(name, n -> new LinkedHashMap<>())
                                .computeIfAbsent(report, r -> new ArrayList<>())
                                .add(placed));
            }
        }
    }

    private static void add(Map<String, List<Report>> map, String key, Report report) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
    }
}
