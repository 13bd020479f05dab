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
 * @param runningFeet what stands at the foot of left and right printed pages beside the number; empty texts for nothing
 * @param covers the colours of all reports, for lists of them; only with the site’s own colours
 */
public record BrandView(
        String main,
        String onMain,
        String accent,
        List<InkView> light,
        List<InkView> dark,
        List<FontView> fonts,
        String runningHead,
        List<String> runningFeet,
        List<Cover> covers) {

    /**
     * The colours of a report’s cover.
     *
     * @param style the class that they go by
     * @param main the ground
     * @param onMain the colour of words on it
     * @param accent the detail
     */
    public record Cover(String style, String main, String onMain, String accent) {}
}
