package dev.foreword.page;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Provenance;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.model.Report;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.evidence.EvidenceItem.Calculation;
import dev.foreword.model.evidence.EvidenceItem.Status;
import dev.foreword.model.evidence.Verdict;
import dev.foreword.model.index.DataAddress;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.text.TableViews;
import dev.foreword.page.view.EvidenceItemView;
import dev.foreword.page.view.EvidenceItemView.TableSource;
import dev.foreword.page.view.LinkView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows one number of the fact-checker’s index: its sentence, its status, how it came about, and where from. */
final class EvidenceItemViews {

    private static final int MOST_CELLS = 12;

    private final RenderContext context;

    EvidenceItemViews(RenderContext context) {
        this.context = context;
    }

    /** {@return the address of a report’s index} */
    static String address(Report report) {
        return report.slug() + "/evidence";
    }

    /** {@return the cells of a number that the index links to, each at the first of its rows} */
    static Stream<CellSpan> linked(EvidenceItem item) {
        return item.basis().cells().stream().limit(MOST_CELLS);
    }

    /** {@return a status as a class of the page} */
    static String key(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** {@return a number with all that a fact-checker asks of it} */
    EvidenceItemView of(EvidenceItem item, Report report) {
        Optional<Quantity> quantity =
                item.spot().node().flatMap(node -> context.site().values().quantity(node));
        Optional<Calculation> computed = item.basis().computed();
        return new EvidenceItemView(
                item.id(),
                Integer.parseInt(item.id().substring(1)),
                sentence(item, report),
                new EvidenceItemView.Status(
                        key(item.status()),
                        item.status().words(),
                        item.judgement().verdict().map(Verdict::words).orElse(""),
                        tone(item)),
                new EvidenceItemView.Working(
                        Stream.concat(
                                        quantity.map(PlainWorking::of).filter(words -> !words.isEmpty()).stream(),
                                        item.judgement().held().stream())
                                .toList(),
                        computed.map(Calculation::value).orElse(""),
                        computed.flatMap(Calculation::range).orElse(""),
                        computed.flatMap(Calculation::working).orElse(""),
                        computed.map(Calculation::expression).orElse("")),
                cells(item.basis().cells(), report),
                item.basis().source().orElse(""),
                item.judgement().remarks());
    }

    private EvidenceItemView.Sentence sentence(EvidenceItem item, Report report) {
        int at = item.wording().sentence().indexOf(item.wording().words());
        String fragment = item.spot().node().isPresent() ? item.id() : "";
        return new EvidenceItemView.Sentence(
                at < 0 ? "" : item.wording().sentence().substring(0, at),
                item.wording().words(),
                at < 0
                        ? ""
                        : item.wording()
                                .sentence()
                                .substring(at + item.wording().words().length()),
                context.links().page(address(report), item.spot().page().address(), fragment),
                item.spot().place().toString());
    }

    private static String tone(EvidenceItem item) {
        if (item.status() == Status.BARE) {
            return "bad";
        }
        if (item.judgement().verdict().isEmpty()
                && (item.status() == Status.PRINTED || item.status() == Status.COMPUTED)) {
            // The number is right; whether the sentence is, nobody has held against the data.
            return "plain";
        }
        boolean rests = item.isCovered();
        return item.judgement().verdict().map(v -> v == Verdict.HOLDS).orElse(rests) && rests ? "good" : "fair";
    }

    private EvidenceItemView.Cells cells(List<CellSpan> cells, Report report) {
        return new EvidenceItemView.Cells(
                cells.stream()
                        .limit(MOST_CELLS)
                        .map(cell -> link(cell, address(report)))
                        .toList(),
                Math.max(0, cells.size() - MOST_CELLS),
                cells.stream()
                        .map(CellSpan::table)
                        .distinct()
                        .map(EvidenceItemViews::source)
                        .toList());
    }

    /** Where a table is from, and whether its numbers are in the file that was published or were typed. */
    private static TableSource source(Table table) {
        Provenance from = table.notes().source();
        String where = Stream.of(from.source(), from.release(), from.period(), from.unit())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        String entry = switch (from.entry()) {
            case PUBLISHED -> "in the file as it was published, " + from.file();
            case TYPED -> "typed from " + from.place();
            case UNPLACED -> "typed; where in the source they stand isn’t said";
        };
        return new TableSource(
                where.isEmpty() ? "no source is named" : where,
                entry,
                from.entry().name().toLowerCase(Locale.ROOT));
    }

    /** A cell is named as a fact-checker finds it: its row’s key, its column, and its place in the file. */
    private LinkView link(CellSpan span, String from) {
        String name = span.table().title() + ": " + PlainWorking.cell(span);
        return new LinkView(
                name,
                span.words().substring(span.words().lastIndexOf('/') + 1),
                context.links().page(from, DataAddress.page(span.table()), TableViews.id(span.place())));
    }
}
