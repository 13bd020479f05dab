package dev.foreword.model.node;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report asks of others, or promises. Each kind has a run of numbers of its own. */
public enum RecommendationKind {
    RECOMMENDATION("Recommendation"),
    PROPOSAL("Proposal"),
    SUGGESTION("Suggestion"),
    OFFER("Offer");

    private final String label;

    RecommendationKind(String label) {
        this.label = label;
    }

    /** {@return the word before its number} */
    public String label() {
        return label;
    }

    /** {@return the word that authors write} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the kind that a word names, if it names one} */
    public static Optional<RecommendationKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    /** {@return the words for all kinds} */
    public static List<String> words() {
        return Arrays.stream(values()).map(RecommendationKind::word).toList();
    }
}
