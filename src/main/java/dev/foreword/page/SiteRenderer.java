package dev.foreword.page;

import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.drawing.Drawings;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.DataDownload;
import dev.foreword.page.file.DataFiles;
import dev.foreword.page.file.Links;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.ContentsViews;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.theme.StyleSheets;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.theme.Theme;
import dev.foreword.page.theme.ThemeAssets;
import dev.foreword.page.view.CardView;
import dev.foreword.page.view.ContentPage;
import dev.foreword.page.view.CoverPage;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.FeedEntry;
import dev.foreword.page.view.FeedView;
import dev.foreword.page.view.HomePage;
import dev.foreword.page.view.LogoView;
import dev.foreword.page.view.ReportView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Renders a resolved site into the files that are published. Pages are rendered on as many threads as the pool has. */
public final class SiteRenderer {

    private static final String INDEX = "index.html";
    private static final String MIDNIGHT = "T00:00:00Z";

    private final ResolvedSite resolved;
    private final Site site;
    private final RenderContext context;
    private final ReportViews views;
    private final ThemeAssets assets;
    private final Metadata metadata;
    private final EvidencePages evidence;
    private final DataPages data;
    private final FigurePages figures;
    private final RecommendationPages recommendations;
    private final SeriesPages series;

    /**
     * @param resolved the site
     * @param drawings its charts and tiles, drawn
     * @param index what its figures rest on
     * @param theme templates, styles and fonts
     * @param diagnostics takes what is wrong with templates
     */
    public SiteRenderer(
            ResolvedSite resolved, Drawings drawings, EvidenceIndex index, Theme theme, Diagnostics diagnostics) {
        this.resolved = resolved;
        this.site = resolved.site();
        SiteConfig config = site.config();
        Links links = new Links(config.links(), config.baseUrl());
        Templates templates = new Templates(theme, diagnostics);
        FigureNames names = new FigureNames(resolved);
        this.context =
                new RenderContext(resolved, drawings, templates, links, names, new DataFiles(site, names), index);
        this.views = new ReportViews(context);
        Map<String, String> titles = new HashMap<>();
        site.reports().forEach(r -> titles.put(r.slug(), views.title(r)));
        this.assets = new ThemeAssets(theme, new StyleSheets(theme, diagnostics), templates, site, titles);
        this.metadata = new Metadata(context, views, assets);
        this.evidence = new EvidencePages(context, views, metadata);
        this.data = new DataPages(context, views, metadata);
        this.figures = new FigurePages(context, views, metadata);
        this.recommendations = new RecommendationPages(context, views, metadata);
        this.series = new SeriesPages(context, views, metadata);
    }

    /** {@return the files, in the order of their paths; the author's own files come from others} */
    public List<OutputFile> render() {
        List<Page> pages = resolved.index()
                .pages()
                .filter(page -> !page.equals(site.home()))
                .toList();
        List<OutputFile> files = new ArrayList<>(assets.files());
        files.addAll(context.data().all());
        files.addAll(pages.parallelStream().map(this::page).toList());
        files.add(home());
        for (Report report : site.reports()) {
            files.add(cover(report));
            files.add(metadata.bibtex(report));
            files.addAll(dataDescriptions(report));
            files.addAll(evidence.files(report));
            files.addAll(data.files(report));
            files.addAll(recommendations.files(report));
        }
        files.addAll(data.looseFiles());
        files.addAll(figures.files());
        files.addAll(recommendations.files());
        files.addAll(series.files());
        files.addAll(new RedirectPages(context).files());
        context.drawings()
                .shareCards()
                .forEach((slug, png) -> files.add(new OutputFile(Metadata.shareImage(slug), png)));
        files.add(feed());
        files.add(sitemap());
        files.add(robots());
        files.add(notFound());
        files.sort(Comparator.comparing(OutputFile::path));
        return files;
    }

    private OutputFile page(Page page) {
        List<ReportView> report = resolved.index().reportOf(page).stream()
                .map(r -> views.report(r, page.address()))
                .toList();
        ContentPage model = new ContentPage(views.site(page.address()), metadata.page(page), report, views.page(page));
        return html(page.address(), context.templates().fill(template(page), model));
    }

    private static String template(Page page) {
        return (page.template().isEmpty() ? "page" : page.template()) + ".ftlh";
    }

    private OutputFile home() {
        Page home = site.home();
        List<CardView> reports =
                views.newestFirst().stream().map(r -> views.card(r, "")).toList();
        HomePage model = new HomePage(
                views.site(""),
                metadata.page(home),
                views.page(home),
                reports,
                series.themeLinks(""),
                series.publisherLinks(""),
                series.addresseesLink(""));
        return html("", context.templates().fill("home.ftlh", model));
    }

    private OutputFile cover(Report report) {
        String address = report.slug();
        CoverPage model = new CoverPage(
                views.site(address),
                metadata.cover(report),
                views.report(report, address),
                report.config().brand().logo().stream()
                        .map(logo ->
                                new LogoView(context.links().file(address, logo.path()), logo.width(), logo.height()))
                        .toList(),
                new ContentsViews(context).contents(report, address),
                metadata.cite(report),
                new DownloadView(
                        "Citation (BIB, 1 KB)",
                        context.links().file(address, metadata.bibtex(report).path())),
                evidence.summary(report),
                data.links(report, address),
                recommendations.link(report, address));
        return html(address, context.templates().fill("cover.ftlh", model));
    }

    private List<OutputFile> dataDescriptions(Report report) {
        List<OutputFile> files = new ArrayList<>();
        String title = views.title(report);
        for (Table table : report.tables().all()) {
            files.add(DataDownload.description(
                    context.data().of(table, report).path(),
                    table,
                    table.title(),
                    ReportViews.describe(table, title),
                    report.config().licence().url()));
        }
        return files;
    }

    private OutputFile feed() {
        List<FeedEntry> entries = site.reports().stream()
                .map(r -> new FeedEntry(
                        views.title(r),
                        context.links().absolute(r.slug()),
                        ReportViews.lastDay(r) + MIDNIGHT,
                        views.description(r)))
                .toList();
        return OutputFile.ofText(
                "feed.xml", context.templates().fill("feed.xml.ftlx", feedView(newestDay() + MIDNIGHT, entries)));
    }

    private OutputFile sitemap() {
        List<FeedEntry> entries = new ArrayList<>();
        String newest = newestDay();
        entries.add(entry("", newest));
        site.pages().forEach(p -> entries.add(entry(p.address(), newest)));
        Stream.of(series.addresses(), data.looseAddresses(), figures.looseAddresses())
                .flatMap(Collection::stream)
                .forEach(address -> entries.add(entry(address, newest)));
        for (Report report : site.reports()) {
            String date = ReportViews.lastChange(report);
            entries.add(entry(report.slug(), date));
            report.pages().forEach(p -> entries.add(entry(p.address(), date)));
            entries.add(entry(EvidencePages.address(report), date));
            report.tables().all().forEach(t -> entries.add(entry(DataPages.address(t, report), date)));
            if (recommendations.hasPage(report)) {
                entries.add(entry(RecommendationPages.address(report), date));
            }
            figures.addresses(report).forEach(address -> entries.add(entry(address, date)));
        }
        return OutputFile.ofText("sitemap.xml", context.templates().fill("sitemap.xml.ftlx", feedView("", entries)));
    }

    private OutputFile robots() {
        return OutputFile.ofText("robots.txt", context.templates().fill("robots.txt.ftl", feedView("", List.of())));
    }

    /** A server may show this page at any address, so its links begin at the root. */
    private OutputFile notFound() {
        RenderContext rooted = context.fromRoot();
        ReportViews rootedViews = new ReportViews(rooted);
        ContentPage model = new ContentPage(
                rootedViews.site(""),
                new Metadata(rooted, rootedViews, assets).notFound(),
                List.of(),
                rootedViews.page(site.home()));
        return OutputFile.ofText("404.html", context.templates().fill("not-found.ftlh", model));
    }

    private FeedView feedView(String updated, List<FeedEntry> entries) {
        SiteConfig config = site.config();
        return new FeedView(config.title(), config.publisher(), config.baseUrl(), updated, entries);
    }

    private FeedEntry entry(String address, String date) {
        return new FeedEntry("", context.links().absolute(address), date, "");
    }

    /** The last change to any report; no build asks the clock, for then no two would be the same. */
    private String newestDay() {
        return site.reports().stream()
                .map(ReportViews::lastDay)
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01");
    }

    private static OutputFile html(String address, String text) {
        return OutputFile.ofText(address.isEmpty() ? INDEX : address + "/" + INDEX, text);
    }
}
