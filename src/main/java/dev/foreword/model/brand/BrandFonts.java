package dev.foreword.model.brand;

/**
 * A publisher's own typefaces, as TrueType files. A browser and the tool read the same file, so that what is measured is
 * what is shown.
 *
 * @param text the path below {@code content/} of the face of all text; empty for the usual one
 * @param strong that of its heavier weight; empty for the usual one
 * @param titles that of titles and big numbers; empty for the usual one
 */
public record BrandFonts(String text, String strong, String titles) {

    /** The fonts that come with the tool. */
    public static final BrandFonts USUAL = new BrandFonts("", "", "");
}
