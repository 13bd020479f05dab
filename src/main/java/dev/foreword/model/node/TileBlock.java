package dev.foreword.model.node;

import dev.foreword.model.chart.ChartDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A key-statistic tile: a number or a few of them, what they say, and a small picture of them. */
public final class TileBlock extends ReportBlock {

    /** What a tile shows, and how many parts it takes. */
    public enum Kind {
        /** A big number. */
        NUMBER(0, 0),
        /** A big number, and a smaller one that it is compared with. */
        COMPARED(1, 1),
        /** Two to four bars. */
        BARS(2, 4),
        /** A share as a ring. */
        RING(0, 0),
        /** A share as a hundred people or squares. */
        HUNDRED(0, 0),
        /** As many icons as are counted, for each part a row. */
        ICONS(1, 4),
        /** A number before and a number after. */
        BEFORE_AFTER(2, 2),
        /** The lowest and the highest, with one between them. */
        RANGE(2, 3),
        /** What rose and what fell. */
        UP_DOWN(1, 4),
        /** A bar cut into the parts of a whole. */
        SPLIT(2, 5),
        /** A few dates and what happened. */
        TIMELINE(2, 6),
        /** What somebody said. */
        QUOTE(0, 0);

        private final int fewest;
        private final int most;

        Kind(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        /** {@return the fewest parts that it shows} */
        public int fewestParts() {
            return fewest;
        }

        /** {@return the most parts that it shows} */
        public int mostParts() {
            return most;
        }

        /** {@return whether it has a value of its own} */
        public boolean hasValue() {
            return fewest == 0 || this == COMPARED;
        }

        /** {@return whether its parts are drawn as numbers} */
        public boolean countsParts() {
            return fewest > 0 && this != TIMELINE && this != COMPARED;
        }

        /** {@return the word that authors write} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return the kind that a word names, if it names one} */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
        }

        /** {@return the words for all kinds} */
        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }
    }

    /**
     * One of several numbers.
     *
     * @param label what it is
     * @param value the number with its sign and unit; of a timeline, what happened
     */
    public record Part(InlineText label, InlineText value) {}

    private final Kind kind;
    private final @Nullable InlineText value;
    private final InlineText label;
    private final List<Part> parts;
    private final ChartDetails.Icon icon;
    private final @Nullable InlineText source;

    /**
     * @param value the big number, with its sign and unit; of a quote, the words
     * @param label what it says, in a few words; of a quote, whose words they are
     * @param parts what the tile compares or counts
     * @param icon what is counted
     */
    public TileBlock(
            Origin origin,
            Kind kind,
            @Nullable InlineText value,
            InlineText label,
            List<Part> parts,
            ChartDetails.Icon icon,
            @Nullable InlineText source) {
        super(origin);
        this.kind = kind;
        this.value = value;
        this.label = label;
        this.parts = List.copyOf(parts);
        this.icon = icon;
        this.source = source;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<InlineText> value() {
        return Optional.ofNullable(value);
    }

    public InlineText label() {
        return label;
    }

    public List<Part> parts() {
        return parts;
    }

    public ChartDetails.Icon icon() {
        return icon;
    }

    public Optional<InlineText> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(
                        value().stream(),
                        Stream.of(label),
                        parts.stream().flatMap(p -> Stream.of(p.label(), p.value())),
                        source().stream())
                .flatMap(s -> s)
                .toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
