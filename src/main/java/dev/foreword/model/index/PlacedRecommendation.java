package dev.foreword.model.index;

import dev.foreword.model.Page;
import dev.foreword.model.node.RecommendationBlock;

/**
 * A recommendation where it is defined.
 *
 * @param block what is asked for, offered or promised
 * @param page where
 * @param number its number in the report’s style; empty when the report doesn’t number them
 */
public record PlacedRecommendation(RecommendationBlock block, Page page, String number) {

    /** {@return the words that refer to it, such as “Recommendation 11”; empty without a number} */
    public String label() {
        return number.isEmpty() ? "" : block.details().kind().label() + " " + number;
    }
}
