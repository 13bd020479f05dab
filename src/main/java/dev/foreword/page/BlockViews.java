package dev.foreword.page;

import dev.foreword.chart.DrawnChart;
import dev.foreword.data.Table;
import dev.foreword.data.Unit;
import dev.foreword.model.Anchor;
import dev.foreword.model.BoxBlock;
import dev.foreword.model.Caption;
import dev.foreword.model.CaptionStyle;
import dev.foreword.model.CaptionedBlock;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.ChartSpec;
import dev.foreword.model.FigureText;
import dev.foreword.model.ImageBlock;
import dev.foreword.model.InfographicBlock;
import dev.foreword.model.PrintedColumn;
import dev.foreword.model.ReportBlock;
import dev.foreword.model.StatBlock;
import dev.foreword.model.TableBlock;
import dev.foreword.page.view.BoxView;
import dev.foreword.page.view.ChartView;
import dev.foreword.page.view.DownloadView;
import dev.foreword.page.view.FigureView;
import dev.foreword.page.view.ImageView;
import dev.foreword.page.view.MissingChartView;
import dev.foreword.page.view.StatView;
import dev.foreword.page.view.TableFigureView;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of blocks. */
final class BlockViews {

    private final PageScope scope;

    BlockViews(PageScope scope) {
        this.scope = scope;
    }

    ChartView chart(ChartBlock block, ChartSpec spec) {
        DrawnChart drawn = scope.context().charts().get(block);
        if (drawn == null) {
            throw new IllegalStateException("not drawn: " + block.place());
        }
        List<PrintedColumn> columns = new ArrayList<>();
        columns.add(spec.x());
        columns.addAll(spec.series());
        OutputFile svg = OutputFile.ofText(scope.context().names().chartFile(block, scope.page()), drawn.file());
        FigureView figure = figure(block, List.of(csv(spec.table()), download("Chart", "SVG", svg)));
        return new ChartView(
                figure,
                Templates.html(drawn.wide() + "\n" + drawn.narrow()),
                drawn.description(),
                TableViews.of(spec.table(), columns, spec.rows(), spec.unit(), "Data for " + figure.name()));
    }

    MissingChartView missingChart(ChartBlock block) {
        return new MissingChartView(figure(block, List.of()), scope.text().inline(block.unavailable()));
    }

    TableFigureView table(TableBlock block) {
        TableBlock.Spec spec = block.spec();
        FigureView figure = figure(block, List.of(csv(spec.table())));
        String caption = figure.label() + " " + scope.site().plain(block.text().title(), scope.page());
        return new TableFigureView(
                figure, TableViews.of(spec.table(), spec.columns(), spec.rows(), Unit.NONE, caption));
    }

    ImageView image(ImageBlock block) {
        return new ImageView(
                figure(block, List.of()),
                scope.context()
                        .links()
                        .file(scope.page().address(), block.picture().path()),
                block.text()
                        .alternative()
                        .map(alt -> scope.site().plain(alt, scope.page()))
                        .orElse(""),
                block.picture().width(),
                block.picture().height());
    }

    StatView stat(StatBlock block) {
        return new StatView(
                id(block),
                scope.text().inline(block.value()),
                scope.text().inline(block.label()),
                scope.text().inline(block.source()));
    }

    BoxView infographic(InfographicBlock block) {
        return new BoxView(
                id(block),
                block.row() ? "row" : "grid",
                scope.text().title(block.title()),
                Templates.html(scope.text().blocks(block)));
    }

    BoxView box(BoxBlock block) {
        return new BoxView(
                id(block),
                "box",
                scope.text().title(block.title()),
                Templates.html(scope.text().blocks(block)));
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
                scope.context().names().id(block, scope.page()),
                caption.label() + style.separator(),
                caption.label(),
                scope.text().title(text.title()),
                scope.text().inline(text.subtitle()),
                scope.text().inline(text.note()),
                scope.text().inline(text.source()),
                downloads);
    }

    private DownloadView csv(Table table) {
        return download("Data", "CSV", scope.context().data().of(table, scope.page()));
    }

    private DownloadView download(String what, String kind, OutputFile file) {
        return new DownloadView(
                what + " (" + kind + ", " + file.kilobytes() + " KB)",
                scope.context().links().file(scope.page().address(), file.path()));
    }

    private static String id(ReportBlock block) {
        return block.anchor().map(Anchor::id).orElse("");
    }
}
