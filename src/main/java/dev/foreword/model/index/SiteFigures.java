package dev.foreword.model.index;

import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.TableBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.model.node.WrittenTableBlock;
import java.util.List;
import java.util.function.Predicate;

/**
 * The figures of a site, with the pages that they stand on, in the order of reading. Which of them are drawn, and which
 * have a page and files of their own, is decided here and nowhere else.
 */
public final class SiteFigures {

    private final SiteIndex index;

    /** @param index the site's nodes */
    public SiteFigures(SiteIndex index) {
        this.index = index;
    }

    /** {@return whether a figure has a page of its own; a table has that of its data, and a page of tiles needs an id} */
    public static boolean hasPage(ReportBlock block) {
        boolean table = block instanceof TableBlock || block instanceof WrittenTableBlock;
        return (block instanceof CaptionedBlock && !table)
                || (block instanceof InfographicBlock && block.anchor().isPresent());
    }

    /** {@return the charts whose specification could be read; the others are reported, and not drawn} */
    public List<OnPage<ChartBlock>> charts() {
        return those(ChartBlock.class, chart -> chart.spec().isPresent());
    }

    /** {@return all tiles} */
    public List<OnPage<TileBlock>> tiles() {
        return index.all(TileBlock.class);
    }

    /** {@return the pages of tiles that have an id, and so a picture of their own} */
    public List<OnPage<InfographicBlock>> infographics() {
        return those(InfographicBlock.class, SiteFigures::hasPage);
    }

    /** {@return what is drawn as a picture of its own: the charts and the pages of tiles above} */
    public List<OnPage<ReportBlock>> pictures() {
        return those(ReportBlock.class, SiteFigures::isPicture);
    }

    /** {@return the figures that have a page of their own; images among them, which nobody draws} */
    public List<OnPage<ReportBlock>> withPage() {
        return those(ReportBlock.class, SiteFigures::hasPage);
    }

    private static boolean isPicture(ReportBlock block) {
        return block instanceof ChartBlock chart
                ? chart.spec().isPresent()
                : block instanceof InfographicBlock && hasPage(block);
    }

    private <B extends ReportBlock> List<OnPage<B>> those(Class<B> kind, Predicate<B> which) {
        return index.all(kind).stream()
                .filter(found -> which.test(found.node()))
                .toList();
    }
}
