package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.Optional;

/** A box beside the argument, such as an explanation of the law. Its children are blocks. */
public final class BoxBlock extends ReportBlock {

    private final Optional<InlineText> title;

    public BoxBlock(Optional<Anchor> anchor, Place place, Optional<InlineText> title) {
        super(anchor, place);
        this.title = title;
    }

    public Optional<InlineText> title() {
        return title;
    }

    @Override
    public List<InlineText> texts() {
        return title.stream().toList();
    }
}
