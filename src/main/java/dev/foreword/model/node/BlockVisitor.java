package dev.foreword.model.node;

/**
 * Does something for each kind of block that the model adds to CommonMark’s, as {@link org.commonmark.node.Visitor} does
 * for those.
 *
 * <p>There is no default: who visits says for each kind what becomes of it, and a new kind that somebody forgets doesn’t
 * compile.
 */
public interface BlockVisitor {

    void visit(AcronymsBlock acronyms);

    void visit(BibliographyBlock bibliography);

    void visit(ChartBlock chart);

    void visit(ContentsBlock contents);

    void visit(FiguresBlock figures);

    void visit(GlossaryBlock glossary);

    void visit(ImageBlock image);

    void visit(IncludeBlock include);

    void visit(InfographicBlock infographic);

    void visit(KeyedBlock keyed);

    void visit(ParagraphBlock paragraph);

    void visit(ProseBlock prose);

    void visit(QuoteBlock quote);

    void visit(RecommendationBlock recommendation);

    void visit(RecommendationsBlock recommendations);

    void visit(SectionHeading heading);

    void visit(SessionsBlock sessions);

    void visit(SignedBlock signed);

    void visit(SubmissionsBlock submissions);

    void visit(SurveyBlock survey);

    void visit(TableBlock table);

    void visit(TileBlock tile);

    void visit(WrittenTableBlock table);

    void visit(DefinitionList list);

    void visit(DefinitionTerm term);

    void visit(DefinitionDescription description);
}
