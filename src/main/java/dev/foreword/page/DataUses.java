package dev.foreword.page;

import dev.foreword.data.Table;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.index.DataAddress;
import dev.foreword.model.index.TableUses.Use;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.DataUseView;
import dev.foreword.page.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Says where a table is used: which figures and tiles show it, and which numbers in the text rest on it. */
final class DataUses {

    /** A page may have hundreds of numbers from one table; the index of evidence has them all. */
    private static final int MOST_NUMBERS = 12;

    private final RenderContext context;
    private final ReportViews views;

    DataUses(RenderContext context, ReportViews views) {
        this.context = context;
        this.views = views;
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
        List<LinkView> figures = uses.stream()
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
        boolean own = report == null
                || DataAddress.owner(table, context.site().site())
                        .filter(owner -> owner.slug().equals(report.slug()))
                        .isPresent();
        String within = own ? label : views.title(report) + (label.isEmpty() ? "" : ", " + label);
        return new LinkView(title, within, context.links().page(from, page.address(), ""));
    }

    private LinkView figure(ReportBlock block, Page page, String from) {
        if (block instanceof CaptionedBlock captioned) {
            String label = context.site().index().of(page).caption(captioned).label();
            String title = context.site().plain(captioned.text().title(), page);
            return new LinkView(
                    title,
                    label,
                    context.links().page(from, page.address(), context.names().id(block, page)));
        }
        ReportBlock named = block instanceof TileBlock tile ? around(tile) : block;
        String fragment = named.anchor().map(Anchor::id).orElse("");
        String title = block.texts().stream()
                .map(text -> context.site().plain(text, page))
                .filter(words -> !words.isBlank())
                .limit(block instanceof TileBlock ? 2 : 1)
                .reduce((a, b) -> a + ", " + b)
                .orElse("A block");
        String label = block instanceof TileBlock ? "Tile" : "";
        return new LinkView(title, label, context.links().page(from, page.address(), fragment));
    }

    /** A tile has no id of its own; the group that it stands in may have one. */
    private static ReportBlock around(TileBlock tile) {
        for (Node at = tile.getParent(); at != null; at = at.getParent()) {
            if (at instanceof InfographicBlock group) {
                return group;
            }
        }
        return tile;
    }

    private LinkView number(EvidenceItem item, Report report, String from) {
        return new LinkView(
                item.wording().words(), "", context.links().page(from, EvidencePages.address(report), item.id()));
    }
}
