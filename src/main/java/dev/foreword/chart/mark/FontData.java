package dev.foreword.chart.mark;

import org.jspecify.annotations.Nullable;

/**
 * A publisher's typefaces as TrueType files.
 *
 * @param text the face of all text; null for the usual one
 * @param strong that of its heavier weight
 * @param titles that of titles and big numbers
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FontData(byte @Nullable [] text, byte @Nullable [] strong, byte @Nullable [] titles) {

    /** Without a heavier weight, the text's own face stands for it: a bold that a browser makes up can't be measured. */
    public FontData {
        strong = strong == null ? text : strong;
    }

    /** The fonts that come with the tool. */
    public static final FontData USUAL = new FontData(null, null, null);
}
