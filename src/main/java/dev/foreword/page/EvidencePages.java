package dev.foreword.page;

import dev.foreword.data.CellSpan;
import dev.foreword.json.Json;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.evidence.EvidenceIndex.Coverage;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.evidence.EvidenceItem.Calculation;
import dev.foreword.model.evidence.EvidenceItem.Status;
import dev.foreword.model.evidence.Verdict;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.FromData;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.page.file.CsvText;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.CoverageView;
import dev.foreword.page.view.CoverageView.StatusCount;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.EvidenceGroup;
import dev.foreword.page.view.EvidenceItemView;
import dev.foreword.page.view.EvidencePage;
import dev.foreword.page.view.FigureRowsView;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.WaiverView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the fact-checker’s index of a report: as a page, as CSV and as JSON. */
final class EvidencePages {

    private static final List<String> COLUMNS = List.of(
            "id",
            "page",
            "place",
            "sentence",
            "words",
            "status",
            "verdict",
            "expression",
            "value",
            "range",
            "working",
            "cells",
            "source",
            "remarks");

    private final RenderContext context;
    private final ReportViews views;
    private final Metadata metadata;
    private final EvidenceItemViews itemViews;

    EvidencePages(Rendering rendering) {
        this.context = rendering.context();
        this.views = rendering.views();
        this.metadata = rendering.metadata();
        this.itemViews = new EvidenceItemViews(context);
    }

    /** {@return the address of a report’s index} */
    static String address(Report report) {
        return EvidenceItemViews.address(report);
    }

    /** {@return the page of every report, and the files beside it} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        return site.site().reports().stream()
                .flatMap(report -> Stream.of(
                        PlannedAddress.made(address(report), "the evidence of that report", report),
                        PlannedAddress.file(report.slug() + "/evidence.csv"),
                        PlannedAddress.file(report.slug() + "/evidence.json")));
    }

    /** {@return the index of every report} */
    List<OutputFile> files() {
        return context.site().site().reports().stream()
                .flatMap(report -> files(report).stream())
                .toList();
    }

    private List<OutputFile> files(Report report) {
        List<EvidenceItem> items = context.evidence().of(report);
        List<Status> statuses = statuses(items);
        OutputFile csv = OutputFile.ofText(report.slug() + "/evidence.csv", csv(items));
        OutputFile json = OutputFile.ofText(report.slug() + "/evidence.json", json(report, items));
        String address = address(report);
        EvidencePage model = new EvidencePage(
                views.site(address),
                metadata.made(
                        "Evidence for every number",
                        "Every number in the text of “" + views.title(report) + "”, and what it rests on.",
                        address,
                        report),
                views.report(report, address),
                coverage(
                        new LinkView("The whole report", "", context.links().page(address, report.slug(), "")),
                        items,
                        statuses),
                perPage(
                        report,
                        page -> coverage(link(page, report), context.evidence().of(page), statuses)),
                perPage(report, page -> group(page, report)),
                figures(report, address),
                context.evidence().waivers(report).stream()
                        .map(w -> new WaiverView(
                                w.rule().id(), w.reason(), w.place().toString()))
                        .toList(),
                List.of(download("CSV", csv, address), download("JSON", json, address)));
        OutputFile page = OutputFile.page(address, context.templates().fill("evidence.ftlh", model));
        return List.of(csv, json, page);
    }

    /** The figures that show a part of a table, for what was left out is as much of a statement as what is shown. */
    private List<FigureRowsView> figures(Report report, String from) {
        FigureLinks links = new FigureLinks(context);
        return report.pages().stream()
                .flatMap(page -> context.site().index().nodes(page).all(FromData.class).stream()
                        .filter(data -> !data.chosen().isEmpty())
                        .map(data -> new FigureRowsView(links.of((ReportBlock) data, page, from), data.chosen())))
                .toList();
    }

    /** {@return how the numbers of a report are covered, with a link to the index} */
    CoverageView summary(Report report) {
        String href = context.links().page(report.slug(), address(report), "");
        List<EvidenceItem> items = context.evidence().of(report);
        return coverage(new LinkView("Evidence", "", href), items, statuses(items));
    }

    private <T> List<T> perPage(Report report, Function<Page, T> view) {
        return Stream.concat(Stream.of(report.cover()), report.pages().stream())
                .filter(page -> !context.evidence().of(page).isEmpty())
                .map(view)
                .toList();
    }

    private LinkView link(Page page, Report report) {
        boolean isCover = page.address().equals(report.slug());
        return new LinkView(
                isCover ? "Cover" : views.plainTitle(page),
                isCover ? "" : context.site().index().of(page).label(page),
                context.links().page(address(report), page.address(), ""));
    }

    /** Only the statuses that the report has, so that a phone shows as many as it can. */
    private static List<Status> statuses(List<EvidenceItem> items) {
        return items.stream().map(EvidenceItem::status).distinct().sorted().toList();
    }

    private static CoverageView coverage(LinkView page, List<EvidenceItem> items, List<Status> statuses) {
        Coverage coverage = EvidenceIndex.coverage(items);
        List<StatusCount> counts =
                statuses.stream().map(status -> count(items, status)).toList();
        return new CoverageView(page, coverage.all(), counts, coverage.percent(), coverage.covered());
    }

    private static StatusCount count(List<EvidenceItem> items, Status status) {
        List<EvidenceItem> found =
                items.stream().filter(i -> i.status() == status).toList();
        String first = found.isEmpty() ? "" : "#" + found.get(0).id();
        return new StatusCount(EvidenceItemViews.key(status), status.words(), found.size(), first);
    }

    private EvidenceGroup group(Page page, Report report) {
        List<EvidenceItemView> items = context.evidence().of(page).stream()
                .map(item -> itemViews.of(item, report))
                .toList();
        return new EvidenceGroup("page-" + page.anchor().id(), link(page, report), items);
    }

    private DownloadView download(String kind, OutputFile file, String from) {
        return new DownloadView(
                "Index (" + kind + ", " + file.kilobytes() + " KB)",
                context.links().file(from, file.path()));
    }

    private String csv(List<EvidenceItem> items) {
        return CsvText.of(COLUMNS, items.stream().map(this::fields).toList());
    }

    private String json(Report report, List<EvidenceItem> items) {
        return Json.write(j -> {
                    j.text("report", views.title(report));
                    j.array(
                            "figures",
                            figures -> items.forEach(item -> figures.object(o -> {
                                List<String> fields = fields(item);
                                for (int i = 0; i < COLUMNS.size(); i++) {
                                    o.text(COLUMNS.get(i), fields.get(i));
                                }
                            })));
                })
                + "\n";
    }

    private List<String> fields(EvidenceItem item) {
        Optional<Calculation> computed = item.basis().computed();
        List<String> fields = new ArrayList<>(List.of(
                item.id(),
                item.spot().page().address(),
                item.spot().place().toString(),
                item.wording().sentence(),
                item.wording().words(),
                item.status().words(),
                item.judgement().verdict().map(Verdict::words).orElse(""),
                computed.map(Calculation::expression).orElse(""),
                computed.map(Calculation::value).orElse(""),
                computed.flatMap(Calculation::range).orElse(""),
                computed.flatMap(Calculation::working).orElse("")));
        fields.add(item.basis().cells().stream().map(CellSpan::words).collect(Collectors.joining("; ")));
        fields.add(item.basis().source().orElse(""));
        fields.add(String.join("; ", item.judgement().remarks()));
        return fields;
    }
}
