package dev.foreword.page.text;

import dev.foreword.model.basic.Anchor;
import dev.foreword.model.node.AcronymsBlock;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.BlockVisitor;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.ContentsBlock;
import dev.foreword.model.node.DefinitionDescription;
import dev.foreword.model.node.DefinitionList;
import dev.foreword.model.node.DefinitionTerm;
import dev.foreword.model.node.FiguresBlock;
import dev.foreword.model.node.GlossaryBlock;
import dev.foreword.model.node.ImageBlock;
import dev.foreword.model.node.IncludeBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.KeyedBlock;
import dev.foreword.model.node.ModelBlock;
import dev.foreword.model.node.ParagraphBlock;
import dev.foreword.model.node.ProseBlock;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationsBlock;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.SessionsBlock;
import dev.foreword.model.node.SignedBlock;
import dev.foreword.model.node.SubmissionsBlock;
import dev.foreword.model.node.SurveyBlock;
import dev.foreword.model.node.TableBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.model.node.WrittenTableBlock;
import dev.foreword.page.view.BlockModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what the model adds to the blocks of CommonMark; those that authors name are filled into templates. */
final class BlockNodes extends ScopedRenderer implements BlockVisitor {

    private static final Set<Class<? extends Node>> KINDS = Families.of(ModelBlock.class);

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
        return KINDS;
    }

    @Override
    public void render(Node node) {
        writer.line();
        ((ModelBlock) node).accept((BlockVisitor) this);
        writer.line();
    }

    @Override
    public void visit(ChartBlock chart) {
        chart.spec()
                .ifPresentOrElse(
                        spec -> fill("chart", views.chart(chart, spec)),
                        () -> fill("missing-chart", views.missingChart(chart)));
    }

    @Override
    public void visit(TableBlock table) {
        fill("table", views.table(table));
    }

    @Override
    public void visit(WrittenTableBlock table) {
        fill("written-table", views.written(table));
    }

    @Override
    public void visit(ImageBlock image) {
        fill("figure", views.image(image));
    }

    @Override
    public void visit(TileBlock tile) {
        fill("tile", views.tile(tile));
    }

    @Override
    public void visit(InfographicBlock infographic) {
        fill("infographic", views.infographic(infographic));
    }

    @Override
    public void visit(IncludeBlock include) {
        if (include.isStandfirst()) {
            fill("standfirst", views.standfirst(include));
        } else {
            writer.raw(views.included(include));
        }
    }

    @Override
    public void visit(FiguresBlock figures) {
        fill("figures", views.figures(figures));
    }

    @Override
    public void visit(ProseBlock prose) {
        fill(prose.kind().word(), proseViews.prose(prose));
    }

    @Override
    public void visit(KeyedBlock keyed) {
        fill(keyed.name(), proseViews.keyed(keyed));
    }

    @Override
    public void visit(QuoteBlock quote) {
        fill(quote.kind() == QuoteBlock.Kind.PULL ? "pull-quote" : "quote", proseViews.quote(quote));
    }

    @Override
    public void visit(SignedBlock signed) {
        fill("signed", proseViews.signed(signed));
    }

    @Override
    public void visit(RecommendationBlock recommendation) {
        fill("recommendation", recommendationViews.one(recommendation));
    }

    @Override
    public void visit(RecommendationsBlock recommendations) {
        fill("recommendations", recommendationViews.list(recommendations));
    }

    @Override
    public void visit(BibliographyBlock bibliography) {
        fill("bibliography", proseViews.bibliography(bibliography));
    }

    @Override
    public void visit(SurveyBlock survey) {
        fill("survey", evidenceViews.survey(survey));
    }

    @Override
    public void visit(SessionsBlock sessions) {
        fill("sessions", evidenceViews.sessions(sessions));
    }

    @Override
    public void visit(SubmissionsBlock submissions) {
        fill("submissions", evidenceViews.submissions(submissions));
    }

    @Override
    public void visit(AcronymsBlock acronyms) {
        fill("acronyms", listViews.acronyms(acronyms));
    }

    @Override
    public void visit(ContentsBlock contents) {
        fill("contents", listViews.contents(contents));
    }

    @Override
    public void visit(GlossaryBlock glossary) {
        fill("glossary", proseViews.glossary(glossary));
    }

    @Override
    public void visit(DefinitionList list) {
        element("dl", Map.of(), list);
    }

    @Override
    public void visit(DefinitionTerm term) {
        boolean defined = term.getParent() != null && term.getParent().getParent() instanceof GlossaryBlock;
        element("dt", defined && !scope.isCopy() ? Map.of("id", GlossaryBlock.id(term)) : Map.of(), term);
    }

    @Override
    public void visit(DefinitionDescription description) {
        element("dd", Map.of(), description);
    }

    @Override
    public void visit(SectionHeading heading) {
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

    @Override
    public void visit(ParagraphBlock paragraph) {
        String id = scope.isCopy() ? "" : paragraph.anchor().map(Anchor::id).orElse("");
        element("div", id.isEmpty() ? Map.of() : Map.of("id", id), paragraph);
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        writer.tag(tag, attributes);
        children(node);
        writer.tag("/" + tag);
    }

    private void fill(String template, Record view) {
        writer.raw(scope.context().templates().fill("blocks/" + template + ".ftlh", new BlockModel(view)));
    }
}
