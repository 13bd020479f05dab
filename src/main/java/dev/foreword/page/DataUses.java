package dev.foreword.page;

import dev.foreword.data.Table;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.index.DataAddress;
import dev.foreword.model.index.TableUses.Use;
import dev.foreword.model.node.FromData;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.DataUseView;
import dev.foreword.page.view.FigureRowsView;
import dev.foreword.page.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where a table is used: which figures and tiles show it, and which numbers in the text rest on it. */
final class DataUses {

    /** A page may have hundreds of numbers from one table; the index of evidence has them all. */
    private static final int MOST_NUMBERS = 12;

    private final RenderContext context;
    private final ReportViews views;
    private final FigureLinks links;

    DataUses(RenderContext context, ReportViews views) {
        this.context = context;
        this.views = views;
        this.links = new FigureLinks(context);
    }

    /**
     * {@return the pages that use a table, in the order of reading}
     *
     * @param from the address of the page that says so
     */
    List<DataUseView> of(Table table, String from) {
        Map<String, List<Use>> byPage = new LinkedHashMap<>();
        context.site()
                .tables()
                .of(table)
                .forEach(use -> byPage.computeIfAbsent(use.page().file(), file -> new ArrayList<>())
                        .add(use));
        return byPage.values().stream().map(uses -> page(table, uses, from)).toList();
    }

    private DataUseView page(Table table, List<Use> uses, String from) {
        Page page = uses.get(0).page();
        Report report = uses.get(0).report();
        List<FigureRowsView> figures = uses.stream()
                .map(Use::node)
                .filter(ReportBlock.class::isInstance)
                .map(node -> figure((ReportBlock) node, page, from))
                .distinct()
                .toList();
        List<EvidenceItem> items = context.evidence().of(page).stream()
                .filter(item -> item.basis().cells().stream()
                        .anyMatch(cell -> cell.table().file().equals(table.file())))
                .toList();
        long others = uses.stream()
                .filter(use -> !(use.node() instanceof ReportBlock))
                .count();
        return new DataUseView(
                link(page, report, table, from),
                figures,
                Stream.ofNullable(report)
                        .flatMap(r -> items.stream().limit(MOST_NUMBERS).map(item -> number(item, r, from)))
                        .toList(),
                Math.max(0, items.size() - MOST_NUMBERS),
                items.isEmpty() ? (int) others : 0);
    }

    private LinkView link(Page page, @Nullable Report report, Table table, String from) {
        boolean isCover = report != null && page.address().equals(report.slug());
        String title = isCover ? "Cover" : views.plainTitle(page);
        String label = isCover ? "" : context.site().index().of(page).label(page);
        String other = Optional.ofNullable(report)
                .filter(r -> !isOwner(r, table))
                .map(views::title)
                .orElse("");
        String within =
                Stream.of(other, label).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return new LinkView(title, within, context.links().page(from, page.address(), ""));
    }

    private boolean isOwner(Report report, Table table) {
        return DataAddress.owner(table, context.site().site())
                .filter(owner -> owner.slug().equals(report.slug()))
                .isPresent();
    }

    private FigureRowsView figure(ReportBlock block, Page page, String from) {
        String rows = block instanceof FromData data ? data.chosen() : "";
        return new FigureRowsView(links.of(block, page, from), rows);
    }

    private LinkView number(EvidenceItem item, Report report, String from) {
        return new LinkView(
                item.wording().words(), "", context.links().page(from, EvidencePages.address(report), item.id()));
    }
}
