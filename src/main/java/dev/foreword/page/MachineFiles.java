package dev.foreword.page;

import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.view.FeedEntry;
import dev.foreword.page.view.FeedView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what feed readers and search engines ask for: the feed, the sitemap and {@code robots.txt}. */
final class MachineFiles {

    private static final String MIDNIGHT = "T00:00:00Z";

    private final Rendering rendering;
    private final Site site;

    MachineFiles(Rendering rendering) {
        this.rendering = rendering;
        this.site = rendering.context().site().site();
    }

    /** {@return the files; the manifest among them, which is written when all others are there} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return Stream.of("feed.xml", "sitemap.xml", "robots.txt", OutputFile.MANIFEST)
                .map(PlannedAddress::file);
    }

    /** {@return the files, without the manifest} */
    List<OutputFile> files() {
        return List.of(
                OutputFile.ofText("feed.xml", rendering.fill("feed.xml.ftlx", feed())),
                OutputFile.ofText("sitemap.xml", rendering.fill("sitemap.xml.ftlx", sitemap())),
                OutputFile.ofText("robots.txt", rendering.fill("robots.txt.ftl", view("", List.of()))));
    }

    private FeedView feed() {
        ReportViews views = rendering.views();
        List<FeedEntry> entries = site.reports().stream()
                .map(report -> new FeedEntry(
                        views.title(report),
                        rendering.context().links().absolute(report.slug()),
                        ReportViews.lastDay(report) + MIDNIGHT,
                        views.description(report)))
                .toList();
        return view(newestDay() + MIDNIGHT, entries);
    }

    private FeedView sitemap() {
        String newest = newestDay();
        return view(
                "",
                rendering.plan().pages().stream()
                        .sorted(Comparator.comparing(PlannedAddress::path))
                        .map(page -> new FeedEntry(
                                "",
                                rendering.context().links().absolute(page.path()),
                                lastChange(page.report(), newest),
                                ""))
                        .toList());
    }

    private static String lastChange(@Nullable Report report, String newest) {
        return report == null ? newest : ReportViews.lastChange(report);
    }

    private FeedView view(String updated, List<FeedEntry> entries) {
        SiteConfig config = site.config();
        return new FeedView(config.title(), config.publisher(), config.baseUrl(), updated, entries);
    }

    /** The last change to any report; no build asks the clock, for then no two would be the same. */
    private String newestDay() {
        return site.reports().stream()
                .map(ReportViews::lastDay)
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01");
    }
}
