package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.List;
import java.util.Optional;

/** A heading within a page. Its children are inlines. */
public final class SectionHeading extends ReportBlock {

    private final int level;
    private final List<String> classes;

    /**
     * @param level 1 to 6, as written
     * @param anchor the id to link to
     * @param classes names for the style sheet, as the author gave them
     * @param place where the heading stands
     */
    public SectionHeading(int level, Anchor anchor, List<String> classes, Place place) {
        super(new Origin(anchor, place));
        this.level = level;
        this.classes = List.copyOf(classes);
    }

    public int level() {
        return level;
    }

    public List<String> classes() {
        return classes;
    }

    /** {@return the id to link to; every heading has one} */
    public String id() {
        return anchor().orElseThrow().id();
    }

    @Override
    public List<InlineText> texts() {
        return List.of();
    }

    @Override
    public Optional<InlineText> referredTitle() {
        return Optional.of(new InlineText(this, place()));
    }

    @Override
    public String referredLabel(BlockNumbers numbers) {
        return numbers.label(this);
    }

    @Override
    public boolean isShowable() {
        return false;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
