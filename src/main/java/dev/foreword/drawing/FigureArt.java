package dev.foreword.drawing;

import java.util.Optional;

/**
 * A figure as files.
 *
 * @param svg the picture with its words, as SVG
 * @param png the same as PNG; empty when the fonts lack a character of it, or when the site isn't published
 * @param share the picture that other sites show beside a link; empty for the same reasons, and when it doesn't fit
 * @param shows what it shows, in a sentence
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FigureArt(String svg, Optional<byte[]> png, Optional<byte[]> share, String shows) {}
