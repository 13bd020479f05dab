package dev.foreword.model.node;

import dev.foreword.data.Table;
import dev.foreword.model.chart.ChartSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chart, or the place of one whose values are not to be had. */
public final class ChartBlock extends CaptionedBlock implements FromData {

    private final FigureText text;
    private final @Nullable ChartSpec spec;
    private final @Nullable InlineText unavailable;
    private final List<DrawnWords> labels;

    /**
     * @param spec what is drawn; empty when the values are not available
     * @param unavailable why nothing is drawn and what is still known; empty when something is
     * @param labels all words that the author wrote into the picture
     */
    public ChartBlock(
            Origin origin,
            FigureText text,
            @Nullable ChartSpec spec,
            @Nullable InlineText unavailable,
            List<DrawnWords> labels) {
        super(origin);
        this.text = text;
        this.spec = spec;
        this.unavailable = unavailable;
        this.labels = List.copyOf(labels);
    }

    @Override
    public CaptionKind kind() {
        return CaptionKind.CHART;
    }

    @Override
    public FigureText text() {
        return text;
    }

    /** {@return what is drawn, unless the values are not available} */
    public Optional<ChartSpec> spec() {
        return Optional.ofNullable(spec);
    }

    /** {@return what is said in the chart's place when its values are not available} */
    public Optional<InlineText> unavailable() {
        return Optional.ofNullable(unavailable);
    }

    /** {@return all words that the author wrote into the picture} */
    public List<DrawnWords> labels() {
        return labels;
    }

    @Override
    public List<Table> tables() {
        return spec().stream()
                .flatMap(drawn -> drawn.table().withJoined().stream())
                .toList();
    }

    @Override
    public List<InlineText> texts() {
        return Stream.concat(text.inReadingOrder().stream(), unavailable().stream())
                .toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
