package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Picture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of text with a purpose, such as a case study. Its children are blocks. */
public final class ProseBlock extends ReportBlock implements Pictured {

    /**
     * The words around the text.
     *
     * @param label what kind of thing it is, such as “Case study”; may be empty
     * @param title its title
     * @param subtitle a second line
     * @param source whose words or numbers it holds
     */
    public record Heading(
            String label,
            @Nullable InlineText title,
            @Nullable InlineText subtitle,
            @Nullable InlineText source) {

        /** Of a block without any words around it. */
        public static final Heading NONE = new Heading("", null, null, null);
    }

    private final ProseKind kind;
    private final Heading heading;
    private final @Nullable Picture picture;
    private final String alternative;

    /**
     * @param picture a picture in it, such as a logo
     * @param alternative what the picture shows; may be empty
     */
    public ProseBlock(Origin origin, ProseKind kind, Heading heading, @Nullable Picture picture, String alternative) {
        super(origin);
        this.kind = kind;
        this.heading = heading;
        this.picture = picture;
        this.alternative = alternative;
    }

    /** {@return a block that stands for one that could not be read, so that references to it are no mistakes} */
    public static ProseBlock placeholder(Anchor anchor, Place place) {
        return new ProseBlock(new Origin(anchor, place), ProseKind.BOX, Heading.NONE, null, "");
    }

    public ProseKind kind() {
        return kind;
    }

    public Heading heading() {
        return heading;
    }

    public Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    public String alternative() {
        return alternative;
    }

    @Override
    public List<Picture> pictures() {
        return picture().stream().toList();
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(
                        Optional.ofNullable(heading.title()),
                        Optional.ofNullable(heading.subtitle()),
                        Optional.ofNullable(heading.source()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
