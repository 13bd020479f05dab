package dev.foreword.page;

import dev.foreword.json.Json;
import dev.foreword.model.Report;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.index.PlacedRecommendation;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.RecommendationList;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.RecommendationBlock.Details;
import dev.foreword.model.node.RecommendationBlock.Response;
import dev.foreword.model.node.RecommendationsBlock.Grouping;
import dev.foreword.page.file.CsvText;
import dev.foreword.page.file.Links;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.HtmlText;
import dev.foreword.page.text.RecommendationViews;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.ChoicesView;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.HeadView;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.RecommendationListView;
import dev.foreword.page.view.RecommendationsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of all that a report asks for, and the same for other programs. */
final class RecommendationPages {

    private static final List<String> COLUMNS = List.of(
            "report",
            "id",
            "kind",
            "number",
            "title",
            "text",
            "addressees",
            "level",
            "theme",
            "rests_on",
            "deadline",
            "status",
            "answered",
            "link",
            "response",
            "page");

    private final RenderContext context;
    private final ResolvedSite site;
    private final ReportViews views;
    private final Metadata metadata;
    private final RecommendationList lists;

    RecommendationPages(Rendering rendering) {
        this.context = rendering.context();
        this.site = context.site();
        this.views = rendering.views();
        this.metadata = rendering.metadata();
        this.lists = new RecommendationList(site);
    }

    /** {@return the address of the page of all that a report asks for} */
    static String address(Report report) {
        return report.slug() + "/all-recommendations";
    }

    /** {@return the page of each report that asks for something, and the files; all are kept free in every report} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return Stream.concat(
                Stream.of(PlannedAddress.file("recommendations.csv"), PlannedAddress.file("recommendations.json")),
                site.site().reports().stream().flatMap(report -> plan(site, report)));
    }

    private static Stream<PlannedAddress> plan(ResolvedSite site, Report report) {
        String owner = "the list of all that the report asks for";
        Stream<PlannedAddress> page = site.index().of(report).recommendations().isEmpty()
                ? Stream.empty()
                : Stream.of(PlannedAddress.made(address(report), owner, report));
        return Stream.concat(
                page,
                Stream.of(
                        PlannedAddress.folder(address(report), owner),
                        PlannedAddress.file(report.slug() + "/recommendations.csv"),
                        PlannedAddress.file(report.slug() + "/recommendations.json")));
    }

    /** {@return the link to a report’s page; none when it asks for nothing} */
    @Nullable
    LinkView link(Report report, String from) {
        List<PlacedRecommendation> all = all(report);
        return all.isEmpty()
                ? null
                : new LinkView(
                        "All recommendations",
                        Integer.toString(all.size()),
                        context.links().page(from, address(report), ""));
    }

    /** {@return the page and files of each report that asks for something, and all of it as CSV and as JSON} */
    List<OutputFile> files() {
        List<Report> reports = site.site().reports();
        List<OutputFile> files = new ArrayList<>();
        reports.forEach(report -> files.addAll(files(report)));
        List<PlacedRecommendation> all =
                reports.stream().flatMap(r -> all(r).stream()).toList();
        if (!all.isEmpty()) {
            files.add(csv("", all));
            files.add(json("", all));
        }
        return files;
    }

    /** The page, the CSV and the JSON of a report; nothing when it asks for nothing. */
    private List<OutputFile> files(Report report) {
        List<PlacedRecommendation> all = all(report);
        if (all.isEmpty()) {
            return List.of();
        }
        OutputFile csv = csv(report.slug() + "/", all);
        OutputFile json = json(report.slug() + "/", all);
        String address = address(report);
        List<RecommendationList.Group> addressees = lists.grouped(all, Grouping.ADDRESSEE);
        List<String> names =
                addressees.stream().map(RecommendationList.Group::title).toList();
        Optional<OutputFile> choices = choices(address, names.size());
        boolean themed = all.stream().anyMatch(h -> !h.block().details().theme().isEmpty());
        List<RecommendationList.Group> groups = lists.grouped(all, themed ? Grouping.THEME : Grouping.NONE);
        RecommendationsPage model = new RecommendationsPage(
                views.site(address),
                head(report, choices.orElse(null), address),
                views.report(report, address),
                all.size(),
                addressees.stream().map(g -> addressee(g, address)).toList(),
                IntStream.range(0, groups.size())
                        .mapToObj(i -> group(i + 1, groups.get(i), names, address))
                        .toList(),
                all.stream().anyMatch(h -> h.block().response().isPresent())
                        ? all.stream().map(h -> row(h, address)).toList()
                        : List.of(),
                List.of(download("CSV", csv, address), download("JSON", json, address)));
        OutputFile page = OutputFile.page(address, context.templates().fill("recommendations.ftlh", model));
        return Stream.concat(Stream.of(csv, json, page), choices.stream()).toList();
    }

    private HeadView head(Report report, @Nullable OutputFile choices, String address) {
        HeadView head = metadata.made(
                "All recommendations",
                "All that the report “" + views.title(report) + "” asks for, and of whom.",
                address,
                report);
        return choices == null ? head : head.withStyle(context.links().file(address, choices.path()));
    }

    /** One addressee is no choice. */
    private Optional<OutputFile> choices(String address, int addressees) {
        if (addressees < 2) {
            return Optional.empty();
        }
        String css = context.templates().fill("choices.css.ftl", new ChoicesView(addressees));
        return Optional.of(OutputFile.ofText(address + "/choices.css", css).hashed());
    }

    private List<PlacedRecommendation> all(Report report) {
        return site.index().of(report).recommendations();
    }

    private RecommendationListView.Item item(PlacedRecommendation placed, String from) {
        return RecommendationViews.item(context, placed, from, HtmlText.away(context, placed.page(), from));
    }

    private RecommendationsPage.Addressee addressee(RecommendationList.Group group, String from) {
        return new RecommendationsPage.Addressee(
                group.title(), group.members().size(), context.links().page(from, Links.addressee(group.title()), ""));
    }

    private RecommendationsPage.Group group(
            int number, RecommendationList.Group group, List<String> addressees, String from) {
        List<RecommendationsPage.Item> items = group.members().stream()
                .map(placed -> new RecommendationsPage.Item(
                        lists.addressees(placed).stream()
                                .map(name -> addressees.indexOf(name) + 1)
                                .toList(),
                        item(placed, from).html()))
                .toList();
        List<Integer> to = items.stream()
                .flatMap(item -> item.to().stream())
                .distinct()
                .sorted()
                .toList();
        return new RecommendationsPage.Group("group-" + number, group.title(), to, items);
    }

    private RecommendationsPage.Row row(PlacedRecommendation placed, String from) {
        Optional<Response> response = placed.block().response();
        return new RecommendationsPage.Row(
                item(placed, from).link(),
                String.join("; ", lists.addressees(placed)),
                response.map(r -> r.status().words()).orElse(""),
                response.map(Response::date).map(context.dates()::view).orElse(null),
                response.map(Response::url).orElse(""));
    }

    private DownloadView download(String kind, OutputFile file, String from) {
        return new DownloadView(
                "Recommendations (" + kind + ", " + file.kilobytes() + " KB)",
                context.links().file(from, file.path()));
    }

    private OutputFile csv(String folder, List<PlacedRecommendation> all) {
        return OutputFile.ofText(
                folder + "recommendations.csv",
                CsvText.of(COLUMNS, all.stream().map(this::fields).toList()));
    }

    private OutputFile json(String folder, List<PlacedRecommendation> all) {
        String text = Json.write(j -> j.array(
                "recommendations",
                array -> all.forEach(placed -> array.object(o -> {
                    List<String> fields = fields(placed);
                    for (int i = 0; i < COLUMNS.size(); i++) {
                        o.text(COLUMNS.get(i), fields.get(i));
                    }
                }))));
        return OutputFile.ofText(folder + "recommendations.json", text + "\n");
    }

    private List<String> fields(PlacedRecommendation placed) {
        Details details = placed.block().details();
        Optional<Response> response = placed.block().response();
        String id = placed.block().anchor().map(Anchor::id).orElse("");
        return List.of(
                site.index().reportOf(placed.page()).map(Report::slug).orElse(""),
                id,
                details.kind().word(),
                placed.number(),
                placed.block().title().map(t -> site.plain(t, placed.page())).orElse(""),
                RecommendationViews.text(site, placed),
                String.join("; ", lists.addressees(placed)),
                details.level(),
                details.theme(),
                String.join("; ", details.rests()),
                details.deadline(),
                response.map(r -> r.status().words()).orElse(""),
                response.map(Response::date).map(PublicationDate::iso).orElse(""),
                response.map(Response::url).orElse(""),
                response.map(Response::words)
                        .map(t -> site.plain(t, placed.page()))
                        .orElse(""),
                context.links().absolute(placed.page().address()) + "#" + id);
    }
}
