package dev.foreword.chart.mark;

/**
 * A publisher's logo, as pixels.
 *
 * @param bytes a PNG or JPEG file; not to be changed
 * @param type its media type, such as {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Logo(byte[] bytes, String type, int width, int height) {}
