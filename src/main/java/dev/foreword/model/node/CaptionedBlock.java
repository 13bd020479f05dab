package dev.foreword.model.node;

import java.util.Optional;

/** A block with a numbered caption: a chart, a picture or a table. */
public abstract sealed class CaptionedBlock extends ReportBlock
        permits ChartBlock, ImageBlock, TableBlock, WrittenTableBlock {

    protected CaptionedBlock(Origin origin) {
        super(origin);
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
