package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key-statistic tile: a big number, what it counts, and where it comes from. */
public final class StatBlock extends ReportBlock {

    private final InlineText value;
    private final InlineText label;
    private final Optional<InlineText> source;

    public StatBlock(
            Optional<Anchor> anchor, Place place, InlineText value, InlineText label, Optional<InlineText> source) {
        super(anchor, place);
        this.value = value;
        this.label = label;
        this.source = source;
    }

    /** {@return the big number, with its sign and unit} */
    public InlineText value() {
        return value;
    }

    /** {@return what the number says, in a few words} */
    public InlineText label() {
        return label;
    }

    public Optional<InlineText> source() {
        return source;
    }

    @Override
    public List<InlineText> texts() {
        return Stream.concat(Stream.of(value, label), source.stream()).toList();
    }
}
