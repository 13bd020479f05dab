package dev.foreword.page;

import dev.foreword.model.Report;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.index.RecommendationHome;
import dev.foreword.model.index.RecommendationList;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.Links;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.HtmlText;
import dev.foreword.page.text.RecommendationViews;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.CardView;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.RecommendationListView;
import dev.foreword.page.view.SeriesPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the pages on what several reports have in common: whom they ask, their themes, their publishers. */
final class SeriesPages {

    private static final String ADDRESSEES = "addressees";
    private static final String THEMES = "themes";
    private static final String PUBLISHERS = "publishers";

    private final RenderContext context;
    private final ResolvedSite site;
    private final ReportViews views;
    private final Metadata metadata;
    private final Map<String, Map<Report, List<RecommendationHome>>> asked = new TreeMap<>();
    private final Map<String, List<Report>> themes = new TreeMap<>();
    private final Map<String, List<Report>> publishers = new TreeMap<>();

    SeriesPages(RenderContext context, ReportViews views, Metadata metadata) {
        this.context = context;
        this.site = context.site();
        this.views = views;
        this.metadata = metadata;
        RecommendationList lists = new RecommendationList(site);
        for (Report report : views.newestFirst()) {
            report.config().topics().forEach(topic -> add(themes, topic, report));
            add(publishers, report.config().publisher(), report);
            for (RecommendationHome home : site.index().of(report).recommendations()) {
                lists.addressees(home)
                        .forEach(name -> asked.computeIfAbsent(name, n -> new LinkedHashMap<>())
                                .computeIfAbsent(report, r -> new ArrayList<>())
                                .add(home));
            }
        }
        if (site.site().reports().size() < 2) {
            // One report is no series; its cover says all that such a page would.
            themes.clear();
            publishers.clear();
        }
    }

    private static void add(Map<String, List<Report>> map, String key, Report report) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
    }

    private static String theme(String name) {
        return THEMES + "/" + Slug.of(name);
    }

    private static String publisher(String name) {
        return PUBLISHERS + "/" + Slug.of(name);
    }

    /** {@return the addresses of all pages} */
    List<String> addresses() {
        List<String> all = new ArrayList<>();
        if (!asked.isEmpty()) {
            all.add(ADDRESSEES);
        }
        asked.keySet().forEach(name -> all.add(Links.addressee(name)));
        themes.keySet().forEach(name -> all.add(theme(name)));
        publishers.keySet().forEach(name -> all.add(publisher(name)));
        return all;
    }

    /** {@return the pages} */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        if (!asked.isEmpty()) {
            files.add(allAddressees());
        }
        asked.forEach((name, reports) -> files.add(addressee(name, reports)));
        themes.forEach((name, reports) -> files.add(reports(name, theme(name), "Reports on this theme.", reports)));
        publishers.forEach(
                (name, reports) -> files.add(reports(name, publisher(name), "Reports by this publisher.", reports)));
        return files;
    }

    /** {@return links to the themes, from a page} */
    List<LinkView> themeLinks(String from) {
        return themes.entrySet().stream()
                .map(e -> link(e.getKey(), theme(e.getKey()), e.getValue().size(), from))
                .toList();
    }

    /** {@return links to the publishers, from a page} */
    List<LinkView> publisherLinks(String from) {
        return publishers.entrySet().stream()
                .map(e -> link(e.getKey(), publisher(e.getKey()), e.getValue().size(), from))
                .toList();
    }

    /** {@return the link to the list of all who are asked; none when nobody is} */
    List<LinkView> addresseesLink(String from) {
        return asked.isEmpty() ? List.of() : List.of(link("What was asked of whom", ADDRESSEES, asked.size(), from));
    }

    private LinkView link(String name, String address, int count, String from) {
        return new LinkView(name, Integer.toString(count), context.links().page(from, address, ""));
    }

    private OutputFile allAddressees() {
        List<LinkView> index = asked.entrySet().stream()
                .map(entry -> link(
                        entry.getKey(),
                        Links.addressee(entry.getKey()),
                        entry.getValue().values().stream().mapToInt(List::size).sum(),
                        ADDRESSEES))
                .toList();
        return page(
                ADDRESSEES,
                "What was asked of whom",
                "Everyone of whom these reports ask something, and how much.",
                index,
                List.of(),
                List.of());
    }

    private OutputFile addressee(String name, Map<Report, List<RecommendationHome>> reports) {
        String address = Links.addressee(name);
        List<RecommendationListView.Group> groups = new ArrayList<>();
        reports.forEach((report, homes) -> groups.add(new RecommendationListView.Group(
                report.slug(),
                views.title(report) + ", " + report.config().date().year(),
                homes.stream()
                        .map(home -> RecommendationViews.item(
                                context, home, address, HtmlText.away(context, home.page(), address)))
                        .toList())));
        return page(
                address,
                "What was asked of " + name,
                reports.size() == 1
                        ? "All that one report asks of " + name + "."
                        : "All that " + reports.size() + " reports ask of " + name + ".",
                List.of(),
                List.of(),
                groups);
    }

    private OutputFile reports(String name, String address, String standfirst, List<Report> reports) {
        List<CardView> cards =
                reports.stream().map(report -> views.card(report, address)).toList();
        return page(address, name, standfirst, List.of(), cards, List.of());
    }

    private OutputFile page(
            String address,
            String title,
            String standfirst,
            List<LinkView> index,
            List<CardView> reports,
            List<RecommendationListView.Group> groups) {
        SeriesPage model = new SeriesPage(
                views.site(address),
                metadata.made(title, standfirst, address, Optional.empty()),
                title,
                standfirst,
                index,
                reports,
                groups);
        return OutputFile.ofText(address + "/index.html", context.templates().fill("series.ftlh", model));
    }
}
