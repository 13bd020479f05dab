package dev.foreword.page.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders tables that are written in Markdown: the first row and the first column are headings, a table scrolls in
 * itself when it is wider than the page, and is named by the heading above it.
 */
final class MarkdownTables extends ScopedRenderer {

    MarkdownTables(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        writer.line();
        if (node instanceof TableBlock) {
            Map<String, String> region = new LinkedHashMap<>();
            region.put("class", "scroll");
            region.put("role", "region");
            region.put("tabindex", "0");
            String name = scope.nextTableName();
            region.put("aria-label", name);
            writer.tag("div", region);
            writer.tag("table", Map.of("aria-label", name));
            children(node);
            writer.tag("/table");
            writer.tag("/div");
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            String tag = node instanceof TableHead ? "thead" : node instanceof TableBody ? "tbody" : "tr";
            writer.tag(tag);
            children(node);
            writer.line();
            writer.tag("/" + tag);
        }
        writer.line();
    }

    private void cell(TableCell cell) {
        boolean first = cell.getPrevious() == null;
        boolean filled = cell.getFirstChild() != null;
        boolean heading = filled && (cell.isHeader() || first);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (heading) {
            attributes.put("scope", cell.isHeader() ? "col" : "row");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "number");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            attributes.put("class", "centre");
        }
        String tag = heading ? "th" : "td";
        writer.tag(tag, attributes);
        children(cell);
        writer.tag("/" + tag);
    }
}
