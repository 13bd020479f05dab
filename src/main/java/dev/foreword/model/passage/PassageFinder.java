package dev.foreword.model.passage;

import dev.foreword.language.Tokens;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.AcronymsBlock;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.BlockVisitor;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.ContentsBlock;
import dev.foreword.model.node.DefinitionDescription;
import dev.foreword.model.node.DefinitionList;
import dev.foreword.model.node.DefinitionTerm;
import dev.foreword.model.node.DrawnWords;
import dev.foreword.model.node.FiguresBlock;
import dev.foreword.model.node.GlossaryBlock;
import dev.foreword.model.node.ImageBlock;
import dev.foreword.model.node.IncludeBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.KeyedBlock;
import dev.foreword.model.node.ParagraphBlock;
import dev.foreword.model.node.PictureNode;
import dev.foreword.model.node.ProseBlock;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.RecommendationsBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.SessionsBlock;
import dev.foreword.model.node.SignedBlock;
import dev.foreword.model.node.SubmissionsBlock;
import dev.foreword.model.node.SurveyBlock;
import dev.foreword.model.node.TableBlock;
import dev.foreword.model.node.TileBlock;
import dev.foreword.model.node.WrittenTableBlock;
import dev.foreword.model.passage.Passage.Role;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Says for every kind of block what of it is read, as what, and in which order. */
final class PassageFinder extends AbstractVisitor implements BlockVisitor {

    private final ResolvedSite site;
    private final Page page;
    private final List<Passage> found = new ArrayList<>();
    private final Over over = new Over();
    private Role role = Role.TEXT;

    PassageFinder(ResolvedSite site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** {@return what was found up to now} */
    List<Passage> found() {
        return List.copyOf(found);
    }

    /** Adds what is read in the blocks below a node. */
    void blocks(Node parent, Role as) {
        Role around = role;
        role = as;
        over.within(() -> visitChildren(parent));
        role = around;
    }

    /** Adds a text that stands by itself, such as a title, and returns it. */
    Tokens text(Role as, InlineText text) {
        PassageText passage = new PassageText(site, page);
        passage.add(text);
        return add(as, passage);
    }

    /** Adds words that an author gave without markup, such as the label of an event. */
    private void plain(List<DrawnWords> labels) {
        for (DrawnWords label : labels) {
            PassageText passage = new PassageText(site, page);
            passage.addPlain(label.text(), label.place());
            add(Role.CAPTION, passage);
        }
    }

    /** Adds the words of a paragraph, a cell or a term, which stand in the page’s own file. */
    private Tokens written(Role as, Node node) {
        PassageText passage = new PassageText(site, page);
        passage.addWritten(node);
        return add(as, passage);
    }

    private Tokens add(Role as, PassageText passage) {
        Passage read = passage.as(as, over.of(as));
        if (!passage.isBlank()) {
            found.add(read);
        }
        for (PictureNode picture : passage.pictures()) {
            PassageText alternative = new PassageText(site, page);
            alternative.addBelow(picture, passage);
            add(Role.ALTERNATIVE, alternative);
        }
        return read.tokens();
    }

    /** HTML that an author wrote by hand is read like all other text; its tags and comments are not. */
    @Override
    public void visit(HtmlBlock html) {
        PassageText passage = new PassageText(site, page);
        passage.addHtml(html);
        add(role, passage);
    }

    @Override
    public void visit(Paragraph paragraph) {
        written(role, paragraph);
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks(quote, Role.QUOTE);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            over.row();
        }
        if (node instanceof TableCell) {
            over.cell(written(Role.CELL, node));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        over.table();
        visitChildren(block);
    }

    @Override
    public void visit(SectionHeading heading) {
        over.end(heading.level());
        over.heading(heading.level(), written(Role.HEADING, heading));
    }

    @Override
    public void visit(ParagraphBlock paragraph) {
        visitChildren(paragraph);
    }

    @Override
    public void visit(ChartBlock chart) {
        figure(chart);
        plain(chart.labels());
    }

    @Override
    public void visit(TableBlock table) {
        figure(table);
        plain(table.labels());
    }

    @Override
    public void visit(WrittenTableBlock table) {
        figure(table);
    }

    @Override
    public void visit(ImageBlock image) {
        figure(image);
    }

    /** A tile’s number and its words are one statement, and so are those of each of its parts. */
    @Override
    public void visit(TileBlock tile) {
        PassageText passage = new PassageText(site, page);
        tile.value().ifPresent(passage::add);
        passage.addBeside(tile.label());
        for (TileBlock.Part part : tile.parts()) {
            passage.add(part.label());
            passage.addBeside(part.value());
        }
        tile.source().ifPresent(passage::add);
        add(Role.TILE, passage);
    }

    @Override
    public void visit(InfographicBlock infographic) {
        box(infographic);
    }

    @Override
    public void visit(ProseBlock prose) {
        box(prose);
    }

    @Override
    public void visit(KeyedBlock keyed) {
        box(keyed);
    }

    @Override
    public void visit(QuoteBlock quote) {
        captions(quote);
        blocks(quote, quote.kind() == QuoteBlock.Kind.PULL ? Role.REPEAT : Role.QUOTE);
    }

    @Override
    public void visit(SignedBlock signed) {
        box(signed);
    }

    @Override
    public void visit(RecommendationBlock recommendation) {
        box(recommendation);
    }

    @Override
    public void visit(RecommendationsBlock recommendations) {
        box(recommendations);
    }

    @Override
    public void visit(SurveyBlock survey) {
        box(survey);
    }

    @Override
    public void visit(SessionsBlock sessions) {
        box(sessions);
    }

    @Override
    public void visit(SubmissionsBlock submissions) {
        box(submissions);
    }

    @Override
    public void visit(GlossaryBlock glossary) {
        visitChildren(glossary);
    }

    @Override
    public void visit(AcronymsBlock acronyms) {
        // Made by the tool.
    }

    @Override
    public void visit(BibliographyBlock bibliography) {
        // Made by the tool.
    }

    @Override
    public void visit(ContentsBlock contents) {
        // Made by the tool.
    }

    @Override
    public void visit(FiguresBlock figures) {
        // Made by the tool.
    }

    @Override
    public void visit(IncludeBlock include) {
        // What it shows is read where it is defined.
    }

    @Override
    public void visit(DefinitionList list) {
        visitChildren(list);
    }

    @Override
    public void visit(DefinitionTerm term) {
        written(role, term);
    }

    @Override
    public void visit(DefinitionDescription description) {
        visitChildren(description);
    }

    private void captions(ReportBlock block) {
        block.texts().forEach(text -> text(Role.CAPTION, text));
    }

    private void box(ReportBlock block) {
        captions(block);
        over.within(() -> visitChildren(block));
    }

    /** The caption says of when and where a figure’s other words are. */
    private void figure(CaptionedBlock figure) {
        for (InlineText text : figure.texts()) {
            boolean alternative = text.equals(figure.text().alternative());
            Tokens read = text(alternative ? Role.ALTERNATIVE : Role.CAPTION, text);
            if (text.equals(figure.text().title())) {
                over.caption(read);
            }
        }
        visitChildren(figure);
        over.endCaption();
    }
}
