package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Picture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of text with a purpose, such as a case study. Its children are blocks. */
public final class ProseBlock extends ReportBlock {

    /**
     * The words around the text.
     *
     * @param label what kind of thing it is, such as “Case study”; may be empty
     * @param title its title
     * @param subtitle a second line
     * @param source whose words or figures it holds
     */
    public record Heading(
            String label, Optional<InlineText> title, Optional<InlineText> subtitle, Optional<InlineText> source) {

        /** Of a block without any words around it. */
        public static final Heading NONE = new Heading("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final ProseKind kind;
    private final Heading heading;
    private final Optional<Picture> picture;
    private final String alternative;

    /**
     * @param picture a picture in it, such as a logo
     * @param alternative what the picture shows; may be empty
     */
    public ProseBlock(
            Optional<Anchor> anchor,
            Place place,
            ProseKind kind,
            Heading heading,
            Optional<Picture> picture,
            String alternative) {
        super(anchor, place);
        this.kind = kind;
        this.heading = heading;
        this.picture = picture;
        this.alternative = alternative;
    }

    /** {@return a block that stands for one that could not be read, so that references to it are no mistakes} */
    public static ProseBlock placeholder(Anchor anchor, Place place) {
        return new ProseBlock(Optional.of(anchor), place, ProseKind.BOX, Heading.NONE, Optional.empty(), "");
    }

    public ProseKind kind() {
        return kind;
    }

    public Heading heading() {
        return heading;
    }

    public Optional<Picture> picture() {
        return picture;
    }

    public String alternative() {
        return alternative;
    }

    @Override
    public List<InlineText> texts() {
        return Stream.of(heading.title(), heading.subtitle(), heading.source())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
