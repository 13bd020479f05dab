package dev.foreword.model.node;

import java.util.List;
import java.util.Set;

/** A list of recommendations that are defined elsewhere. */
public final class RecommendationsBlock extends ReportBlock {

    /** What the list is put into groups by. */
    public enum Grouping {
        NONE,
        THEME,
        ADDRESSEE,
        LEVEL
    }

    /**
     * Which are listed; a part that is empty lets all through.
     *
     * @param kinds the kinds
     * @param theme the key of a theme
     * @param addressee who is asked, by key or name
     * @param level the level
     * @param only references to single ones, in the order in which they are listed
     */
    public record Choice(
            Set<RecommendationKind> kinds, String theme, String addressee, String level, List<String> only) {

        public Choice {
            kinds = Set.copyOf(kinds);
            only = List.copyOf(only);
        }
    }

    private final Choice choice;
    private final Grouping grouping;
    private final boolean brief;

    /** @param brief whether only titles are listed; else the whole text */
    public RecommendationsBlock(Origin origin, Choice choice, Grouping grouping, boolean brief) {
        super(origin);
        this.choice = choice;
        this.grouping = grouping;
        this.brief = brief;
    }

    public Choice choice() {
        return choice;
    }

    public Grouping grouping() {
        return grouping;
    }

    public boolean isBrief() {
        return brief;
    }

    /** What it lists is read where it is defined. */
    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
