package dev.foreword.page;

import dev.foreword.model.Report;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.index.PlacedRecommendation;
import dev.foreword.model.index.PlannedAddress;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the pages on what several reports have in common: whom they ask, their themes, their publishers. */
final class SeriesPages {

    private static final String ADDRESSEES = "addressees";
    private static final String THEMES = "themes";
    private static final String PUBLISHERS = "publishers";
    private static final String OF_ADDRESSEES = "the pages on what is asked of whom";

    private final RenderContext context;
    private final ReportViews views;
    private final Metadata metadata;
    private final Series series;

    SeriesPages(Rendering rendering) {
        this.context = rendering.context();
        this.views = rendering.views();
        this.metadata = rendering.metadata();
        this.series = new Series(context.site());
    }

    private static String theme(String name) {
        return THEMES + "/" + Slug.of(name);
    }

    private static String publisher(String name) {
        return PUBLISHERS + "/" + Slug.of(name);
    }

    /** {@return the pages, in three folders} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        Series series = new Series(site);
        Stream<PlannedAddress> folders = Stream.of(
                series.asked().isEmpty()
                        ? PlannedAddress.folder(ADDRESSEES, OF_ADDRESSEES)
                        : PlannedAddress.made(ADDRESSEES, OF_ADDRESSEES, null),
                PlannedAddress.folder(THEMES, "the pages on the themes of reports"),
                PlannedAddress.folder(PUBLISHERS, "the pages on the publishers of reports"));
        Stream<PlannedAddress> themes = planned(series.themes(), SeriesPages::theme, "a theme of a report");
        Stream<PlannedAddress> publishers =
                planned(series.publishers(), SeriesPages::publisher, "the publisher of a report");
        Stream<PlannedAddress> addressees = series.asked().entrySet().stream()
                .map(entry -> PlannedAddress.made(
                        Links.addressee(entry.getKey()),
                        "“" + entry.getKey() + "”",
                        null,
                        entry.getValue()
                                .values()
                                .iterator()
                                .next()
                                .get(0)
                                .block()
                                .place()));
        return Stream.of(folders, addressees, themes, publishers).flatMap(Function.identity());
    }

    private static Stream<PlannedAddress> planned(
            Map<String, List<Report>> pages, UnaryOperator<String> address, String what) {
        return pages.entrySet().stream()
                .map(entry -> PlannedAddress.made(
                        address.apply(entry.getKey()),
                        what + ", “" + entry.getKey() + "”",
                        null,
                        entry.getValue().get(0).config().place()));
    }

    /** {@return the pages} */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        if (!series.asked().isEmpty()) {
            files.add(allAddressees());
        }
        series.asked().forEach((name, reports) -> files.add(addressee(name, reports)));
        series.themes()
                .forEach((name, reports) -> files.add(reports(name, theme(name), "Reports on this theme.", reports)));
        series.publishers()
                .forEach((name, reports) ->
                        files.add(reports(name, publisher(name), "Reports by this publisher.", reports)));
        return files;
    }

    /** {@return links to the themes, from a page} */
    List<LinkView> themeLinks(String from) {
        return series.themes().entrySet().stream()
                .map(e -> link(e.getKey(), theme(e.getKey()), e.getValue().size(), from))
                .toList();
    }

    /** {@return links to the publishers, from a page} */
    List<LinkView> publisherLinks(String from) {
        return series.publishers().entrySet().stream()
                .map(e -> link(e.getKey(), publisher(e.getKey()), e.getValue().size(), from))
                .toList();
    }

    /** {@return the link to the list of all who are asked; none when nobody is} */
    @Nullable
    LinkView addresseesLink(String from) {
        return series.asked().isEmpty()
                ? null
                : link("What was asked of whom", ADDRESSEES, series.asked().size(), from);
    }

    private LinkView link(String name, String address, int count, String from) {
        return new LinkView(name, Integer.toString(count), context.links().page(from, address, ""));
    }

    private OutputFile allAddressees() {
        List<LinkView> index = series.asked().entrySet().stream()
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

    private OutputFile addressee(String name, Map<Report, List<PlacedRecommendation>> reports) {
        String address = Links.addressee(name);
        List<RecommendationListView.Group> groups = new ArrayList<>();
        reports.forEach((report, all) -> groups.add(new RecommendationListView.Group(
                report.slug(),
                views.title(report) + ", " + report.config().date().year(),
                all.stream()
                        .map(placed -> RecommendationViews.item(
                                context, placed, address, HtmlText.away(context, placed.page(), address)))
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
                metadata.made(title, standfirst, address, null),
                title,
                standfirst,
                index,
                reports,
                groups);
        return OutputFile.page(address, context.templates().fill("series.ftlh", model));
    }
}
