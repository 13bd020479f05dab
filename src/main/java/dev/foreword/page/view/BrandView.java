package dev.foreword.page.view;

import java.util.List;

/**
 * The colours of a report, with shades of them that can be read.
 *
 * @param main the ground of the cover
 * @param onMain the colour of words on that ground
 * @param accent the detail on the cover
 * @param light the inks of charts on a light page; the one called {@code brand} is the main colour, dark enough for words
 * @param dark the same on a dark page
 * @param fonts its own typefaces; none for the usual ones
 * @param runningHead what stands at the head of each printed page
 */
public record BrandView(
        String main,
        String onMain,
        String accent,
        List<InkView> light,
        List<InkView> dark,
        List<FontView> fonts,
        String runningHead) {}
