package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import java.util.Optional;

/** A block with a numbered caption: a chart, a picture or a table. */
public abstract sealed class CaptionedBlock extends ReportBlock
        permits ChartBlock, ImageBlock, TableBlock, WrittenTableBlock {

    protected CaptionedBlock(Optional<Anchor> anchor, Place place) {
        super(anchor, place);
    }

    public abstract CaptionKind kind();

    public abstract FigureText text();

    @Override
    public final Optional<InlineText> referredTitle() {
        return Optional.of(text().title());
    }

    @Override
    public final String referredLabel(BlockNumbers numbers) {
        return numbers.label(this);
    }
}
