package dev.foreword.page;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Column;
import dev.foreword.data.Measure;
import dev.foreword.data.Provenance;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import dev.foreword.data.TableNotes;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.Report;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.DataDownload;
import dev.foreword.page.file.DataFiles;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.text.TableViews;
import dev.foreword.page.view.ColumnNote;
import dev.foreword.page.view.DataPage;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.LinkView;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of each table, on which every cell has an address. */
final class DataPages {

    /** A longer page loads slowly on a phone; the file holds all rows. */
    private static final int MOST_ROWS = 1000;

    private final RenderContext context;
    private final Workers workers;
    private final ReportViews views;
    private final Metadata metadata;

    DataPages(Rendering rendering) {
        this.context = rendering.context();
        this.workers = rendering.workers();
        this.views = rendering.views();
        this.metadata = rendering.metadata();
    }

    /** {@return the address of a table’s page} */
    static String address(Table table, Report report) {
        return address(table, report.slug() + "/");
    }

    private static String address(Table table, String folder) {
        return DataFiles.path(table, folder).replaceFirst("\\.csv$", "");
    }

    /** {@return a folder for each report’s data, and in it a page for each table; the files stand beside the pages} */
    static Stream<PlannedAddress> plan(ResolvedSite site) {
        Stream<PlannedAddress> loose = Stream.concat(
                Stream.of(PlannedAddress.folder("data", "the data of pages that belong to no report")),
                site.site().tables().all().stream().map(table -> planned(table, "", null)));
        return Stream.concat(
                loose,
                site.site().reports().stream()
                        .flatMap(report -> Stream.concat(
                                Stream.of(PlannedAddress.folder(report.slug() + "/data", "the data of that report")),
                                report.tables().all().stream()
                                        .map(table -> planned(table, report.slug() + "/", report)))));
    }

    private static PlannedAddress planned(Table table, String folder, @Nullable Report report) {
        return PlannedAddress.made(address(table, folder), table.file(), report, Place.startOf(table.file()));
    }

    /** {@return all tables as files, their descriptions, and their pages} */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>(context.data().all());
        for (Report report : context.site().site().reports()) {
            files.addAll(workers.map(report.tables().all(), table -> page(table, report, report.slug() + "/")));
            report.tables().all().forEach(table -> files.add(description(table, report)));
        }
        context.site().site().tables().all().forEach(table -> files.add(page(table, null, "")));
        return files;
    }

    private OutputFile description(Table table, Report report) {
        return DataDownload.description(
                context.data().of(table, report).path(),
                table,
                table.title(),
                ReportViews.describe(table, views.title(report)),
                licence(table, report).map(LinkView::href).orElse(""));
    }

    /** {@return links to the pages of a report’s tables} */
    List<LinkView> links(Report report, String from) {
        return report.tables().all().stream()
                .map(table -> new LinkView(table.title(), "", context.links().page(from, address(table, report), "")))
                .toList();
    }

    private OutputFile page(Table table, @Nullable Report report, String folder) {
        String address = address(table, folder);
        List<PrintedColumn> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new PrintedColumn(i, table.columns().get(i).label()))
                .toList();
        List<Row> rows = shown(table);
        String description = report == null
                ? "The table “" + table.title() + "”: " + table.rows().size() + " rows."
                : ReportViews.describe(table, views.title(report));
        DataPage model = new DataPage(
                views.site(address),
                metadata.made(table.title() + " (data)", description, address, report),
                report == null ? null : views.report(report, address),
                table.title(),
                table.file(),
                source(table.notes().source()),
                table.notes().source().release(),
                licence(table, report).orElse(null),
                table.notes().notes(),
                table.columns().stream().map(DataPages::note).toList(),
                TableViews.addressed(table, columns, rows, table.title()),
                table.rows().size() - rows.size(),
                downloads(table, folder, address));
        return OutputFile.page(address, context.templates().fill("data.ftlh", model));
    }

    /** The first rows, and further ones that evidence leads to. */
    private List<Row> shown(Table table) {
        int first = Math.min(MOST_ROWS, table.rows().size());
        List<Row> rows = new ArrayList<>(table.rows().subList(0, first));
        if (first < table.rows().size()) {
            context.evidence().all().values().stream()
                    .flatMap(items -> items.stream().flatMap(item -> item.basis().cells().stream()))
                    .filter(cell -> cell.table() == table && cell.first() >= first)
                    .map(CellSpan::first)
                    .distinct()
                    .sorted()
                    .forEach(row -> rows.add(table.rows().get(row)));
        }
        return rows;
    }

    private static String source(Provenance from) {
        return Stream.of(from.source(), from.place(), from.period(), from.unit())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The table’s own terms, or else those of its report; what nobody says isn’t claimed. */
    private static Optional<LinkView> licence(Table table, @Nullable Report report) {
        TableNotes.Licence own = table.notes().licence();
        return own.name().isEmpty()
                ? Optional.ofNullable(report).flatMap(ReportViews::licence)
                : Optional.of(new LinkView(own.name(), "", own.url()));
    }

    private List<DownloadView> downloads(Table table, String folder, String from) {
        OutputFile csv = context.data().at(DataFiles.path(table, folder));
        List<DownloadView> files = new ArrayList<>();
        files.add(new DownloadView(
                "Data (CSV, " + csv.kilobytes() + " KB)", context.links().file(from, csv.path())));
        if (!folder.isEmpty()) {
            files.add(new DownloadView(
                    "Description (CSVW, JSON)", context.links().file(from, csv.path() + "-metadata.json")));
        }
        return files;
    }

    private static ColumnNote note(Column column) {
        return new ColumnNote(column.name(), column.label(), says(column));
    }

    /** What a column holds, as a reader who has never seen the file would ask. */
    private static String says(Column column) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (column.type()) {
                    case NUMBER -> kind(column.measure());
                    case PERIOD -> "a time: a year, a quarter, a month or several of them";
                    case DATE -> "a day";
                    case CODE -> "a code";
                    case TEXT -> "words";
                });
        Measure measure = column.measure();
        if (!measure.unit().isNone()) {
            words.add("in " + (measure.unit().prefix() + measure.unit().suffix()).strip());
        }
        if (measure.timing() != Measure.Timing.UNSAID) {
            words.add(measure.timing() == Measure.Timing.STOCK ? "on a day" : "over a time");
        }
        if (measure.prices().basis() != Measure.Prices.Basis.UNSAID) {
            words.add("in " + measure.prices().words());
        }
        column.rounding()
                .step()
                .ifPresent(step -> words.add(step.signum() == 0 ? "exact" : "rounded to " + step.toPlainString()));
        column.base()
                .ifPresent(base -> words.add("of " + base.words()
                        + base.size().map(n -> " (" + n + ")").orElse("")));
        return String.join(", ", words);
    }

    private static String kind(Measure measure) {
        return switch (measure.kind()) {
            case UNSAID -> "numbers";
            case COUNT -> "numbers of people or things";
            case RATE -> "rates";
            case SHARE -> "shares of a whole";
        };
    }
}
