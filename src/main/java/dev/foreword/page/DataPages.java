package dev.foreword.page;

import dev.foreword.data.HouseStyle;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.Report;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.index.DataAddress;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.TableUses;
import dev.foreword.page.file.DataDescription;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.text.TableViews;
import dev.foreword.page.view.DataPage;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.LinkView;
import dev.foreword.work.Workers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the page of each table that the site uses, on which every cell that evidence leads to has an address. */
final class DataPages {

    /** A longer page loads slowly on a phone; the file holds all rows. */
    private static final int MOST_ROWS = 250;

    private final RenderContext context;
    private final Workers workers;
    private final ReportViews views;
    private final Metadata metadata;
    private final Datasets datasets;
    private final TableUses uses;

    DataPages(Rendering rendering) {
        this.context = rendering.context();
        this.workers = rendering.workers();
        this.views = rendering.views();
        this.metadata = rendering.metadata();
        this.datasets = new Datasets(context, views);
        this.uses = context.site().tables();
    }

    /** {@return a folder for each report’s data, and in it a page for each table; the files stand beside the pages} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        Stream<PlannedAddress> folders = Stream.concat(
                Stream.of(PlannedAddress.folder("data", "the data that reports share")),
                site.site().reports().stream()
                        .map(report -> PlannedAddress.folder(report.slug() + "/data", "the data of that report")));
        return Stream.concat(folders, site.tables().all().stream().flatMap(table -> plan(table, site)));
    }

    private static Stream<PlannedAddress> plan(Table table, ResolvedSite site) {
        return Stream.of(
                PlannedAddress.made(
                        DataAddress.page(table),
                        table.file(),
                        DataAddress.owner(table, site.site()).orElse(null),
                        Place.startOf(table.file())),
                PlannedAddress.file(DataAddress.file(table)),
                PlannedAddress.file(DataAddress.description(table)));
    }

    /** {@return all tables as files, their descriptions, and their pages} */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>(context.data().all());
        Map<String, SortedSet<Integer>> linked = linkedRows();
        files.addAll(workers.map(uses.all(), table -> page(table, linked.getOrDefault(table.file(), new TreeSet<>()))));
        uses.all().forEach(table -> files.add(description(table)));
        return files;
    }

    /** {@return the rows that evidence leads to, counted from 0, by the files of their tables} */
    private Map<String, SortedSet<Integer>> linkedRows() {
        Map<String, SortedSet<Integer>> rows = new HashMap<>();
        context.evidence().all().values().stream()
                .flatMap(List::stream)
                .flatMap(EvidenceItemViews::linked)
                .forEach(cell -> rows.computeIfAbsent(cell.table().file(), file -> new TreeSet<>())
                        .add(cell.first()));
        return rows;
    }

    private OutputFile description(Table table) {
        return DataDescription.of(
                table, datasets.facts(table), context.site().site().config().language());
    }

    /** {@return links to the pages of the tables that a report uses} */
    List<LinkView> links(Report report, String from) {
        return uses.of(report).stream()
                .map(table -> new LinkView(table.title(), "", context.links().page(from, DataAddress.page(table), "")))
                .toList();
    }

    private OutputFile page(Table table, SortedSet<Integer> linked) {
        String address = DataAddress.page(table);
        Report report = datasets.owner(table).orElse(null);
        List<PrintedColumn> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new PrintedColumn(i, table.columns().get(i).label()))
                .toList();
        List<Row> first =
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
        List<Row> further = linked.tailSet(first.size()).stream()
                .map(row -> table.rows().get(row))
                .toList();
        DataPage model = new DataPage(
                views.site(address),
                metadata.data(table, report),
                report == null ? null : views.report(report, address),
                table.title(),
                summary(table, first.size()),
                DataFacts.of(table, datasets.licence(table).orElse(null)),
                table.notes().notes(),
                DataColumns.of(table),
                TableViews.addressed(table, columns, first, further, table.title()),
                table.rows().size() - first.size() - further.size(),
                downloads(table, address),
                new DataUses(context, views).of(table, address));
        return OutputFile.page(address, context.templates().fill("data.ftlh", model));
    }

    /** How much there is, so that nobody takes the first rows for all of them. */
    private static String summary(Table table, int shown) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        String all = HouseStyle.number(BigDecimal.valueOf(rows))
                + (rows == 1 ? " row and " : " rows and ")
                + columns
                + (columns == 1 ? " column." : " columns.");
        return shown == rows
                ? all
                : all + " The first " + shown + " are shown, and any row further down that evidence leads to; the file"
                        + " to download has all of them.";
    }

    private List<DownloadView> downloads(Table table, String from) {
        OutputFile csv = context.data().of(table);
        return List.of(
                new DownloadView(
                        "Data (CSV, " + csv.kilobytes() + " KB)",
                        context.links().file(from, csv.path())),
                new DownloadView(
                        "Description (CSVW, JSON)", context.links().file(from, DataAddress.description(table))));
    }
}
