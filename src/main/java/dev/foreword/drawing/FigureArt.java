package dev.foreword.drawing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as files.
 *
 * @param svg the picture with its words, as SVG
 * @param pngBytes the same as PNG; none when the fonts lack a character of it, or when the site does without pictures
 * @param shareBytes the picture that other sites show beside a link, as PNG; none for the same reasons, and when the
 *     figure doesn't fit into it
 * @param shows what it shows, in a sentence
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FigureArt(String svg, byte @Nullable [] pngBytes, byte @Nullable [] shareBytes, String shows) {

    /** {@return the picture as PNG} */
    public Optional<byte[]> png() {
        return Optional.ofNullable(pngBytes);
    }

    /** {@return the picture that other sites show beside a link} */
    public Optional<byte[]> share() {
        return Optional.ofNullable(shareBytes);
    }
}
