package dev.foreword.chart.mark;

import java.util.Optional;

/**
 * A publisher's typefaces as TrueType files.
 *
 * @param text the face of all text; empty for the usual one
 * @param strong that of its heavier weight
 * @param titles that of titles and big numbers
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FontData(Optional<byte[]> text, Optional<byte[]> strong, Optional<byte[]> titles) {

    /** Without a heavier weight, the text's own face stands for it: a bold that a browser makes up can't be measured. */
    public FontData {
        strong = strong.isPresent() ? strong : text;
    }

    /** The fonts that come with the tool. */
    public static final FontData USUAL = new FontData(Optional.empty(), Optional.empty(), Optional.empty());
}
