package dev.foreword.model.node;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words around a figure.
 *
 * @param title the finding, a sentence; what a caption shows first
 * @param subtitle measure, place and period
 * @param source where the figures come from
 * @param note what a reader must know to read it right
 * @param alternative the picture in words, when the author gave them
 */
public record FigureText(
        InlineText title,
        Optional<InlineText> subtitle,
        Optional<InlineText> source,
        Optional<InlineText> note,
        Optional<InlineText> alternative) {

    /** {@return all texts in the order in which they are read} */
    public List<InlineText> inReadingOrder() {
        return Stream.of(Optional.of(title), subtitle, alternative, note, source)
                .flatMap(Optional::stream)
                .toList();
    }
}
