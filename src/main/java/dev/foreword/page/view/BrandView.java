package dev.foreword.page.view;

/**
 * The colours of a report, with shades of them that can be read.
 *
 * @param main the ground of the cover
 * @param onMain the colour of words on that ground
 * @param accent the detail on the cover
 * @param ink the main colour, dark enough for words on white
 * @param inkDark the main colour, light enough for words on a dark page
 * @param runningHead what stands at the head of each printed page
 */
public record BrandView(String main, String onMain, String accent, String ink, String inkDark, String runningHead) {}
