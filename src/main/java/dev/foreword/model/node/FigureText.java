package dev.foreword.model.node;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words around a figure.
 *
 * @param title the finding, a sentence; what a caption shows first
 * @param subtitle measure, place and period
 * @param source where the numbers come from
 * @param note what a reader must know to read it right
 * @param alternative the picture in words, when the author gave them
 */
public record FigureText(
        InlineText title,
        @Nullable InlineText subtitle,
        @Nullable InlineText source,
        @Nullable InlineText note,
        @Nullable InlineText alternative) {

    /** {@return all texts in the order in which they are read} */
    public List<InlineText> inReadingOrder() {
        return Stream.of(title, subtitle, alternative, note, source)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
