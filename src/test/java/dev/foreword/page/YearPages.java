package dev.foreword.page;

import dev.foreword.model.Report;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.view.SeriesPage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guide’s example of a kind of page: one for each year, with the reports of that year. */
final class YearPages {

    private final Rendering rendering;

    YearPages(Rendering rendering) {
        this.rendering = rendering;
    }

    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return Stream.concat(
                Stream.of(PlannedAddress.folder("years", "the pages on the years of reports")),
                years(site).keySet().stream()
                        .map(year -> PlannedAddress.made("years/" + year, "the reports of " + year, null)));
    }

    private static Map<Integer, List<Report>> years(ResolvedSite site) {
        return site.site().reports().stream()
                .collect(Collectors.groupingBy(
                        report -> report.config().date().year(), TreeMap::new, Collectors.toList()));
    }

    List<OutputFile> files() {
        return years(rendering.context().site()).entrySet().stream()
                .map(year -> file("years/" + year.getKey(), "Reports of " + year.getKey(), year.getValue()))
                .toList();
    }

    private OutputFile file(String address, String title, List<Report> reports) {
        ReportViews views = rendering.views();
        SeriesPage model = new SeriesPage(
                views.site(address),
                rendering.metadata().made(title, title + ".", address, null),
                title,
                title + ".",
                List.of(),
                reports.stream().map(report -> views.card(report, address)).toList(),
                List.of());
        return OutputFile.page(address, rendering.fill("series.ftlh", model));
    }
}
