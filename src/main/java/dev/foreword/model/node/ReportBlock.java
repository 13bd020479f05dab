package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** A block of a report that isn't plain Markdown: a heading with an id, a chart, a table, a tile, a box. */
public abstract sealed class ReportBlock extends ModelBlock
        permits CaptionedBlock,
                AcronymsBlock,
                BibliographyBlock,
                ContentsBlock,
                FiguresBlock,
                GlossaryBlock,
                IncludeBlock,
                InfographicBlock,
                KeyedBlock,
                ParagraphBlock,
                ProseBlock,
                QuoteBlock,
                RecommendationBlock,
                RecommendationsBlock,
                SectionHeading,
                SessionsBlock,
                SignedBlock,
                SubmissionsBlock,
                SurveyBlock,
                TileBlock {

    private final Origin origin;

    /** @param origin what the block goes by, and where it stands */
    protected ReportBlock(Origin origin) {
        this.origin = origin;
    }

    /** {@return the id that others may refer to, if the block has one} */
    public final Optional<Anchor> anchor() {
        return Optional.ofNullable(origin.anchor());
    }

    public final Place place() {
        return origin.place();
    }

    /** {@return the texts that the block prints besides its children, in the order in which they are read} */
    public abstract List<InlineText> texts();

    /** {@return what a reference says to a block that has no number; empty to say the title of its page} */
    public Optional<InlineText> referredTitle() {
        return texts().stream().findFirst();
    }

    /** {@return what a reference says to a block that has a number, such as “Figure 3”; empty for one that has none} */
    public String referredLabel(BlockNumbers numbers) {
        return "";
    }

    /** {@return whether other pages can show it; not what only divides a page, or is shown from elsewhere itself} */
    public boolean isShowable() {
        return true;
    }
}
