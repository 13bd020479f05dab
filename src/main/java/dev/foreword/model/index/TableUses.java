package dev.foreword.model.index;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.FromData;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.Linking;
import dev.foreword.model.node.TileBlock;
import dev.foreword.model.node.ValueNode;
import dev.foreword.model.node.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Which tables a site shows, works with or links to, and where. The others are read, and go no further. */
public final class TableUses {

    /**
     * One use of a table.
     *
     * @param node the figure, tile, value, claim or link that uses it
     * @param page the page that this stands on
     * @param report the report that the page belongs to, if it belongs to one
     */
    public record Use(Node node, Page page, @Nullable Report report) {}

    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, List<Use>> uses = new TreeMap<>();
    private final SiteIndex index;
    private final Values values;

    /** Gathers the uses on all pages and covers of a site. */
    TableUses(Site site, SiteIndex index, Values values) {
        this.index = index;
        this.values = values;
        add(site.tables());
        site.reports().forEach(report -> add(report.tables()));
        index.pages()
                .forEach(page ->
                        gather(index.nodes(page), page, index.reportOf(page).orElse(null)));
        for (Report report : site.reports()) {
            Page cover = report.cover();
            report.config().texts().forEach(text -> gather(NodeIndex.of(text.root()), cover, report));
        }
    }

    private void add(Tables some) {
        some.all().forEach(table -> tables.putIfAbsent(table.file(), table));
    }

    private void gather(NodeIndex nodes, Page page, @Nullable Report report) {
        nodes.all(FromData.class).forEach(block -> note((Node) block, block.tables(), page, report));
        nodes.all(ValueNode.class).forEach(value -> note(value, values.tables(value), page, report));
        nodes.all(TileBlock.class).forEach(tile -> note(tile, inTile(tile), page, report));
        nodes.all(ClaimNode.class).forEach(claim -> note(claim, values.tables(claim), page, report));
        for (Linking link : nodes.all(Linking.class)) {
            if (link.destination().contains(".csv")
                    && index.resolve(page, link.destination()) instanceof SiteIndex.Data data) {
                note((Node) link, List.of(data.table()), page, report);
            }
        }
    }

    private List<Table> inTile(TileBlock tile) {
        List<Table> used = new ArrayList<>();
        for (InlineText text : tile.texts()) {
            NodeIndex nodes = NodeIndex.of(text.root());
            nodes.all(ValueNode.class).forEach(value -> used.addAll(values.tables(value)));
            nodes.all(ClaimNode.class).forEach(claim -> used.addAll(values.tables(claim)));
        }
        return used;
    }

    /** A table that was made of another is known by that one’s file. */
    private void note(Node node, List<Table> used, Page page, @Nullable Report report) {
        used.stream()
                .map(Table::file)
                .distinct()
                .filter(tables::containsKey)
                .forEach(file ->
                        uses.computeIfAbsent(file, f -> new ArrayList<>()).add(new Use(node, page, report)));
    }

    /** {@return the tables that are used, in the order of their files} */
    public List<Table> all() {
        return tables.values().stream().filter(this::isUsed).toList();
    }

    /** {@return the tables that are used on the pages of a report, in the order of their files} */
    public List<Table> of(Report report) {
        return tables.values().stream()
                .filter(table -> of(table).stream().anyMatch(use -> isOf(use, report)))
                .toList();
    }

    private static boolean isOf(Use use, Report report) {
        return use.report() != null && use.report().slug().equals(report.slug());
    }

    /** {@return where a table is used, in the order of reading} */
    public List<Use> of(Table table) {
        return uses.getOrDefault(table.file(), List.of());
    }

    /** {@return whether a table is used anywhere} */
    public boolean isUsed(Table table) {
        return uses.containsKey(table.file());
    }

    /** {@return the files of the tables that are used} */
    Collection<String> files() {
        return uses.keySet();
    }
}
