package dev.foreword.page.text;

import dev.foreword.chart.DrawnChart;
import dev.foreword.chart.tile.DrawnTile;
import dev.foreword.data.Table;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.chart.ChartSpec;
import dev.foreword.model.chart.PrintedColumn;
import dev.foreword.model.config.CaptionStyle;
import dev.foreword.model.index.Caption;
import dev.foreword.model.index.SiteFigures;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.FigureText;
import dev.foreword.model.node.FiguresBlock;
import dev.foreword.model.node.ImageBlock;
import dev.foreword.model.node.IncludeBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.TableBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.model.node.WrittenTableBlock;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.view.ChartView;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.FigureListView;
import dev.foreword.page.view.FigureView;
import dev.foreword.page.view.ImageView;
import dev.foreword.page.view.InfographicView;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.MissingChartView;
import dev.foreword.page.view.ProseView;
import dev.foreword.page.view.TableFigureView;
import dev.foreword.page.view.TilePartView;
import dev.foreword.page.view.TileView;
import dev.foreword.page.view.WrittenTableView;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes the views of blocks. */
final class BlockViews {

    private final PageScope scope;

    BlockViews(PageScope scope) {
        this.scope = scope;
    }

    ChartView chart(ChartBlock block, ChartSpec spec) {
        DrawnChart drawn = scope.context().drawings().of(block);
        List<PrintedColumn> columns = columns(spec);
        FigureView figure = figure(block, downloads(block, spec.table()));
        return new ChartView(
                figure,
                Templates.html(ownIds(drawn.wide() + "\n" + drawn.narrow(), block, figure.id())),
                drawn.description(),
                TableViews.of(spec.table(), columns, spec.rows(), spec.unit(), "Data for " + figure.name()));
    }

    /** All that says where a value is drawn, and the values: a year alone doesn’t tell the rows of small charts apart. */
    private static List<PrintedColumn> columns(ChartSpec spec) {
        List<PrintedColumn> columns = new ArrayList<>();
        spec.details().panels().ifPresent(columns::add);
        columns.add(spec.x());
        spec.details().name().ifPresent(columns::add);
        spec.details().group().ifPresent(columns::add);
        columns.addAll(spec.series());
        return columns.stream().distinct().toList();
    }

    /** A drawing that is shown twice on a page must not have the same ids both times. */
    private String ownIds(String svg, CaptionedBlock block, String id) {
        String original = scope.context().names().id(block, scope.page());
        return original.equals(id) ? svg : svg.replace("\"" + original + "-", "\"" + id + "-");
    }

    private List<DownloadView> downloads(ChartBlock block, Table table) {
        List<DownloadView> files = new ArrayList<>();
        files.add(csv(table));
        scope.context().drawings().art(block).ifPresent(art -> {
            String path = scope.context().names().file(block, scope.page());
            files.add(download("Chart", "SVG", OutputFile.ofText(path + ".svg", art.svg())));
            art.png().ifPresent(png -> files.add(download("Chart", "PNG", new OutputFile(path + ".png", png))));
        });
        return files;
    }

    MissingChartView missingChart(ChartBlock block) {
        return new MissingChartView(
                figure(block, List.of()),
                scope.text().inline(block.unavailable().orElse(null)));
    }

    TableFigureView table(TableBlock block) {
        TableBlock.Spec spec = block.spec();
        FigureView figure = figure(block, List.of(csv(spec.table())));
        String caption = figure.label() + " " + scope.site().plain(block.text().title(), scope.page());
        return new TableFigureView(figure, TableViews.of(spec, block.layout(), caption));
    }

    WrittenTableView written(WrittenTableBlock block) {
        FigureView figure = figure(block, List.of());
        String caption = figure.label() + " " + scope.site().plain(block.text().title(), scope.page());
        return new WrittenTableView(
                figure,
                scope.namingTables(caption, () -> Templates.html(scope.text().blocks(block))));
    }

    ImageView image(ImageBlock block) {
        return new ImageView(
                figure(block, List.of()),
                scope.context().links().file(scope.address(), block.picture().path()),
                Optional.ofNullable(block.text().alternative())
                        .map(alt -> scope.site().plain(alt, scope.page()))
                        .orElse(""),
                block.picture().width(),
                block.picture().height());
    }

    TileView tile(TileBlock block) {
        DrawnTile drawn = scope.context().drawings().of(block);
        List<TilePartView> parts = new ArrayList<>();
        for (int i = 0; i < block.parts().size(); i++) {
            TileBlock.Part part = block.parts().get(i);
            parts.add(new TilePartView(
                    scope.text().inline(part.label()),
                    scope.text().inline(part.value()),
                    Templates.html(drawn.partPictures().get(i))));
        }
        return new TileView(
                id(block),
                block.kind().word(),
                scope.text().inline(block.value().orElse(null)),
                drawn.size(),
                scope.text().inline(block.label()),
                Templates.html(drawn.picture()),
                parts,
                scope.text().inline(block.source().orElse(null)));
    }

    InfographicView infographic(InfographicBlock block) {
        List<DownloadView> files = new ArrayList<>();
        scope.context().drawings().art(block).ifPresent(art -> {
            String path = scope.context().names().file(block, scope.page());
            files.add(download("Picture", "SVG", OutputFile.ofText(path + ".svg", art.svg())));
            art.png().ifPresent(png -> files.add(download("Picture", "PNG", new OutputFile(path + ".png", png))));
        });
        return new InfographicView(
                id(block),
                block.row() ? "row" : "grid",
                scope.text().title(block.title().orElse(null)),
                Templates.html(scope.text().blocks(block)),
                files,
                pageHref(block));
    }

    private FigureView figure(CaptionedBlock block, List<DownloadView> downloads) {
        Caption caption = scope.site().index().of(scope.page()).caption(block);
        CaptionStyle style = scope.site()
                .index()
                .reportOf(scope.page())
                .map(r -> r.config().captions())
                .orElse(CaptionStyle.DEFAULT);
        FigureText text = block.text();
        return new FigureView(
                figureId(block),
                caption.label() + style.separator(),
                caption.label(),
                scope.text().title(text.title()),
                scope.text().inline(text.subtitle()),
                scope.text().inline(text.note()),
                scope.text().inline(text.source()),
                downloads,
                pageHref(block));
    }

    /** On its own page a figure has its own id; elsewhere a copy goes by its original's with a suffix. */
    private String figureId(CaptionedBlock block) {
        String id = scope.context().names().id(block, scope.page());
        boolean here = !scope.isCopy()
                || scope.address().equals(scope.context().names().file(block, scope.page()));
        return here ? id : id + "-again";
    }

    /** The link to a figure's own page; none from there, and none where there is no such page. */
    private String pageHref(ReportBlock block) {
        if (!SiteFigures.hasPage(block)) {
            return "";
        }
        String own = scope.context().names().file(block, scope.page());
        return own.equals(scope.address()) ? "" : scope.context().links().page(scope.address(), own, "");
    }

    /** {@return a block that is defined elsewhere; empty when there is none, which was reported} */
    String included(IncludeBlock include) {
        return elsewhere(include, PageText::block);
    }

    /** {@return the text of a block that is defined elsewhere, as a standfirst} */
    ProseView standfirst(IncludeBlock include) {
        TemplateHTMLOutputModel none = Templates.html("");
        return new ProseView("", "", "", none, none, Templates.html(elsewhere(include, PageText::blocks)), none, null);
    }

    private String elsewhere(IncludeBlock include, BiFunction<PageText, ReportBlock, String> rendered) {
        SiteIndex index = scope.site().index();
        Optional<ReportBlock> block = index.block(scope.page(), include.target());
        return block.isPresent() && index.resolve(scope.page(), include.target()) instanceof SiteIndex.Found found
                ? rendered.apply(scope.text().showing(found.target().page()), block.get())
                : "";
    }

    FigureListView figures(FiguresBlock block) {
        List<LinkView> links = scope.site().index().of(scope.page()).all(CaptionedBlock.class).stream()
                .map(home -> new LinkView(
                        scope.site().plain(home.node().text().title(), home.page()),
                        scope.site()
                                .index()
                                .of(home.page())
                                .caption(home.node())
                                .label(),
                        scope.href(home.page(), scope.context().names().id(home.node(), home.page()))))
                .toList();
        return new FigureListView(id(block), links);
    }

    private DownloadView csv(Table table) {
        return download("Data", "CSV", scope.context().data().of(table));
    }

    private DownloadView download(String what, String kind, OutputFile file) {
        return new DownloadView(
                what + " (" + kind + ", " + file.kilobytes() + " KB)",
                scope.context().links().file(scope.address(), file.path()));
    }

    private static String id(ReportBlock block) {
        return block.anchor().map(Anchor::id).orElse("");
    }
}
