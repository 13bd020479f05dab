package dev.foreword.page;

import dev.foreword.model.AcronymsBlock;
import dev.foreword.model.Anchor;
import dev.foreword.model.BibliographyBlock;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.ContentsBlock;
import dev.foreword.model.DefinitionDescription;
import dev.foreword.model.DefinitionList;
import dev.foreword.model.DefinitionTerm;
import dev.foreword.model.FiguresBlock;
import dev.foreword.model.GlossaryBlock;
import dev.foreword.model.ImageBlock;
import dev.foreword.model.IncludeBlock;
import dev.foreword.model.InfographicBlock;
import dev.foreword.model.InlineText;
import dev.foreword.model.ParagraphBlock;
import dev.foreword.model.ProseBlock;
import dev.foreword.model.QuoteBlock;
import dev.foreword.model.RecommendationBlock;
import dev.foreword.model.RecommendationsBlock;
import dev.foreword.model.SectionHeading;
import dev.foreword.model.SessionsBlock;
import dev.foreword.model.SignedBlock;
import dev.foreword.model.SubmissionsBlock;
import dev.foreword.model.SurveyBlock;
import dev.foreword.model.TableBlock;
import dev.foreword.model.TileBlock;
import dev.foreword.model.WrittenTableBlock;
import dev.foreword.page.view.BlockModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what the model adds to the blocks of CommonMark; those that authors name are filled into templates. */
final class BlockNodes extends ScopedRenderer {

    private final BlockViews views;
    private final ProseViews proseViews;
    private final RecommendationViews recommendationViews;
    private final EvidenceViews evidenceViews;
    private final ListViews listViews;

    BlockNodes(PageScope scope, HtmlNodeRendererContext output) {
        super(scope, output);
        this.views = new BlockViews(scope);
        this.proseViews = new ProseViews(scope);
        this.recommendationViews = new RecommendationViews(scope);
        this.evidenceViews = new EvidenceViews(scope);
        this.listViews = new ListViews(scope);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                SectionHeading.class,
                ChartBlock.class,
                TableBlock.class,
                ImageBlock.class,
                TileBlock.class,
                InfographicBlock.class,
                ProseBlock.class,
                QuoteBlock.class,
                SignedBlock.class,
                BibliographyBlock.class,
                SurveyBlock.class,
                SessionsBlock.class,
                SubmissionsBlock.class,
                AcronymsBlock.class,
                ContentsBlock.class,
                GlossaryBlock.class,
                ParagraphBlock.class,
                WrittenTableBlock.class,
                RecommendationBlock.class,
                RecommendationsBlock.class,
                IncludeBlock.class,
                FiguresBlock.class,
                DefinitionList.class,
                DefinitionTerm.class,
                DefinitionDescription.class,
                HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
        writer.line();
        if (node instanceof SectionHeading heading) {
            heading(heading);
        } else if (node instanceof ChartBlock chart) {
            if (chart.spec().isPresent()) {
                fill("chart", views.chart(chart, chart.spec().get()));
            } else {
                fill("missing-chart", views.missingChart(chart));
            }
        } else if (node instanceof TableBlock table) {
            fill("table", views.table(table));
        } else if (node instanceof ImageBlock image) {
            fill("figure", views.image(image));
        } else if (node instanceof TileBlock tile) {
            fill("tile", views.tile(tile));
        } else if (node instanceof InfographicBlock infographic) {
            fill("infographic", views.infographic(infographic));
        } else if (node instanceof IncludeBlock include) {
            if (include.isStandfirst()) {
                fill("standfirst", views.standfirst(include));
            } else {
                writer.raw(views.included(include));
            }
        } else if (node instanceof FiguresBlock figures) {
            fill("figures", views.figures(figures));
        } else if (node instanceof ProseBlock prose) {
            fill(prose.kind().word(), proseViews.prose(prose));
        } else if (node instanceof QuoteBlock quote) {
            fill(quote.kind() == QuoteBlock.Kind.PULL ? "pull-quote" : "quote", proseViews.quote(quote));
        } else if (node instanceof SignedBlock signed) {
            fill("signed", proseViews.signed(signed));
        } else if (node instanceof RecommendationBlock asked) {
            fill("recommendation", recommendationViews.one(asked));
        } else if (node instanceof RecommendationsBlock list) {
            fill("recommendations", recommendationViews.list(list));
        } else if (node instanceof BibliographyBlock bibliography) {
            fill("bibliography", proseViews.bibliography(bibliography));
        } else if (node instanceof SurveyBlock survey) {
            fill("survey", evidenceViews.survey(survey));
        } else if (node instanceof SessionsBlock sessions) {
            fill("sessions", evidenceViews.sessions(sessions));
        } else if (node instanceof SubmissionsBlock submissions) {
            fill("submissions", evidenceViews.submissions(submissions));
        } else if (node instanceof AcronymsBlock acronyms) {
            fill("acronyms", listViews.acronyms(acronyms));
        } else if (node instanceof ContentsBlock contents) {
            fill("contents", listViews.contents(contents));
        } else if (node instanceof GlossaryBlock glossary) {
            fill("glossary", proseViews.glossary(glossary));
        } else if (node instanceof ParagraphBlock paragraph) {
            paragraph(paragraph);
        } else if (node instanceof WrittenTableBlock table) {
            fill("written-table", views.written(table));
        } else if (node instanceof HtmlBlock html) {
            html(html);
        } else {
            definitions(node);
        }
        writer.line();
    }

    private void heading(SectionHeading heading) {
        scope.enter(scope.site().plain(new InlineText(heading, heading.place()), scope.page()), heading.level());
        // On a page of its own, a figure stands directly below the title.
        String tag = "h" + (scope.isCopy() ? 2 : heading.level());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", heading.id());
        if (!heading.classes().isEmpty()) {
            attributes.put("class", String.join(" ", heading.classes()));
        }
        writer.tag(tag, attributes);
        scope.site().index().of(scope.page()).number(heading).ifPresent(number -> writer.text("(" + number + ") "));
        children(heading);
        writer.text(" ");
        Map<String, String> link = new LinkedHashMap<>();
        link.put("class", "permalink");
        link.put("href", "#" + heading.id());
        link.put("aria-label", "Link to this section");
        writer.tag("a", link);
        writer.text("#");
        writer.tag("/a");
        writer.tag("/" + tag);
    }

    private void paragraph(ParagraphBlock paragraph) {
        String id = scope.isCopy() ? "" : paragraph.anchor().map(Anchor::id).orElse("");
        writer.tag("div", id.isEmpty() ? Map.of() : Map.of("id", id));
        children(paragraph);
        writer.tag("/div");
    }

    private void html(HtmlBlock html) {
        if (scope.site().site().config().rawHtml()) {
            writer.raw(SafeHtml.clean(html.getLiteral()));
        } else {
            writer.tag("p");
            writer.text(html.getLiteral());
            writer.tag("/p");
        }
    }

    private void definitions(Node node) {
        String tag = node instanceof DefinitionList ? "dl" : node instanceof DefinitionTerm ? "dt" : "dd";
        boolean defined = node instanceof DefinitionTerm
                && node.getParent() != null
                && node.getParent().getParent() instanceof GlossaryBlock
                && !scope.isCopy();
        writer.tag(tag, defined ? Map.of("id", GlossaryBlock.id((DefinitionTerm) node)) : Map.of());
        children(node);
        writer.tag("/" + tag);
    }

    private void fill(String template, Record view) {
        writer.raw(scope.context().templates().fill("blocks/" + template + ".ftlh", new BlockModel(view)));
    }
}
