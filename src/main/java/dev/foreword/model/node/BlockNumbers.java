package dev.foreword.model.node;

/** The labels of the blocks that a report may number; each is empty for one that goes without a number. */
public interface BlockNumbers {

    /** {@return a figure’s, such as “Figure 3”} */
    String label(CaptionedBlock figure);

    /** {@return a recommendation’s, such as “Recommendation 4”} */
    String label(RecommendationBlock recommendation);

    /** {@return a section’s, such as “Annex B, part iv”} */
    String label(SectionHeading heading);

    /** {@return a paragraph’s, such as “paragraph 3.2”} */
    String label(ParagraphBlock paragraph);
}
