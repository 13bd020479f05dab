package dev.foreword.page;

import dev.foreword.model.Page;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.page.text.RenderContext;
import dev.foreword.page.view.LinkView;
import org.commonmark.node.Node;

/** Leads to figures, tiles and other blocks, each by its label and its title. */
final class FigureLinks {

    private final RenderContext context;

    FigureLinks(RenderContext context) {
        this.context = context;
    }

    /**
     * {@return the link to a block}
     *
     * @param from the address of the page that it stands on
     */
    LinkView of(ReportBlock block, Page page, String from) {
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
}
