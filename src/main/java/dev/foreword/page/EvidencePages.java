package dev.foreword.page;

import dev.foreword.data.CellSpan;
import dev.foreword.json.Json;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.evidence.EvidenceIndex.Coverage;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.evidence.EvidenceItem.Status;
import dev.foreword.model.evidence.Verdict;
import dev.foreword.page.file.CsvText;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.text.TableViews;
import dev.foreword.page.view.CoverageView;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.EvidenceGroup;
import dev.foreword.page.view.EvidenceItemView;
import dev.foreword.page.view.EvidencePage;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.WaiverView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the fact-checker’s index of a report: as a page, as CSV and as JSON. */
final class EvidencePages {

    private static final int MOST_CELLS = 12;
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

    EvidencePages(RenderContext context, ReportViews views, Metadata metadata) {
        this.context = context;
        this.views = views;
        this.metadata = metadata;
    }

    /** {@return the address of a report’s index} */
    static String address(Report report) {
        return report.slug() + "/evidence";
    }

    /** {@return the index of a report} */
    List<OutputFile> files(Report report) {
        List<EvidenceItem> items = context.evidence().of(report);
        OutputFile csv = OutputFile.ofText(report.slug() + "/evidence.csv", csv(items));
        OutputFile json = OutputFile.ofText(report.slug() + "/evidence.json", json(report, items));
        String address = address(report);
        EvidencePage model = new EvidencePage(
                views.site(address),
                metadata.made(
                        "Evidence for every figure",
                        "Every figure in the text of “" + views.title(report) + "”, and what it rests on.",
                        address,
                        Optional.of(report)),
                List.of(views.report(report, address)),
                coverage(new LinkView("The whole report", "", context.links().page(address, report.slug(), "")), items),
                perPage(
                        report,
                        page -> coverage(link(page, report), context.evidence().of(page))),
                perPage(report, page -> group(page, report)),
                context.evidence().waivers(report).stream()
                        .map(w -> new WaiverView(
                                w.rule().id(), w.reason(), w.place().toString()))
                        .toList(),
                List.of(download("CSV", csv, address), download("JSON", json, address)));
        OutputFile page =
                OutputFile.ofText(address + "/index.html", context.templates().fill("evidence.ftlh", model));
        return List.of(csv, json, page);
    }

    /** {@return how the figures of a report are covered, with a link to the index} */
    CoverageView summary(Report report) {
        String href = context.links().page(report.slug(), address(report), "");
        return coverage(new LinkView("Evidence", "", href), context.evidence().of(report));
    }

    private <T> List<T> perPage(Report report, Function<Page, T> view) {
        return report.pages().stream()
                .filter(page -> !context.evidence().of(page).isEmpty())
                .map(view)
                .toList();
    }

    private LinkView link(Page page, Report report) {
        return new LinkView(
                views.plainTitle(page),
                context.site().index().of(page).label(page),
                context.links().page(address(report), page.address(), ""));
    }

    private static CoverageView coverage(LinkView page, List<EvidenceItem> items) {
        Coverage coverage = EvidenceIndex.coverage(items);
        return new CoverageView(
                page,
                coverage.all(),
                count(items, Status.COMPUTED),
                count(items, Status.CHECKED),
                count(items, Status.CITED),
                count(items, Status.WAIVED),
                count(items, Status.BARE),
                coverage.percent());
    }

    private static int count(List<EvidenceItem> items, Status status) {
        return (int) items.stream().filter(i -> i.status() == status).count();
    }

    private EvidenceGroup group(Page page, Report report) {
        List<EvidenceItemView> items = context.evidence().of(page).stream()
                .map(item -> item(item, report))
                .toList();
        return new EvidenceGroup("page-" + page.anchor().id(), link(page, report), items);
    }

    private EvidenceItemView item(EvidenceItem item, Report report) {
        int at = item.sentence().indexOf(item.words());
        String from = address(report);
        String fragment = item.node().isPresent() ? item.id() : "";
        return new EvidenceItemView(
                item.id(),
                Integer.parseInt(item.id().substring(1)),
                at < 0 ? "" : item.sentence().substring(0, at),
                item.words(),
                at < 0 ? "" : item.sentence().substring(at + item.words().length()),
                context.links().page(from, item.page().address(), fragment),
                item.status().words(),
                item.verdict().map(Verdict::words).orElse(""),
                tone(item),
                item.expression(),
                item.value(),
                item.range(),
                item.working(),
                item.cells().stream()
                        .limit(MOST_CELLS)
                        .map(cell -> link(cell, report, from))
                        .toList(),
                Math.max(0, item.cells().size() - MOST_CELLS),
                item.source(),
                item.remarks(),
                item.place().toString());
    }

    private static String tone(EvidenceItem item) {
        if (item.status() == Status.BARE) {
            return "bad";
        }
        return item.verdict().map(v -> v == Verdict.HOLDS).orElse(item.status() != Status.WAIVED) ? "good" : "fair";
    }

    /** A cell is named as a fact-checker finds it: its row’s key, its column, and its place in the file. */
    private LinkView link(CellSpan span, Report report, String from) {
        String rows = span.isCell() ? span.key() : "the whole column";
        String release = span.table().notes().source().release();
        String name = span.table().title() + (release.isEmpty() ? "" : " (" + release + ")") + ": " + rows + ", "
                + span.heading().label();
        return new LinkView(
                name,
                span.words().substring(span.words().lastIndexOf('/') + 1),
                context.links().page(from, DataPages.address(span.table(), report), TableViews.id(span.place())));
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
        List<String> fields = new ArrayList<>(List.of(
                item.id(),
                item.page().address(),
                item.place().toString(),
                item.sentence(),
                item.words(),
                item.status().words(),
                item.verdict().map(Verdict::words).orElse(""),
                item.expression(),
                item.value(),
                item.range(),
                item.working()));
        fields.add(item.cells().stream().map(CellSpan::words).collect(Collectors.joining("; ")));
        fields.add(item.source());
        fields.add(String.join("; ", item.remarks()));
        return fields;
    }
}
