package dev.foreword.model.brand;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a publisher looks: the tokens from which pages, charts and pictures take their colours, and its logo.
 *
 * @param main the ground of the cover and the colour of rules and big numbers
 * @param accent sets off a detail: the bar above a title, a marker
 * @param palette the colours of a chart's series, in the order in which they are used; six
 * @param fonts its typefaces
 * @param logo the publisher's logo, for covers and pictures, if there is one
 * @param place where it is said; null for the usual one
 */
public record Brand(
        Colour main,
        Colour accent,
        List<Colour> palette,
        BrandFonts fonts,
        @Nullable Picture logo,
        @Nullable Place place) {

    /** How many colours a palette has: as many as a chart may have series. */
    public static final int COLOURS = 6;

    /** The colours of a site that doesn't say: those of the Analysis Function, with the best pair first. */
    public static final Brand DEFAULT = new Brand(
            colour("#12436d"),
            colour("#f46a25"),
            List.of(
                    colour("#12436d"),
                    colour("#f46a25"),
                    colour("#28a197"),
                    colour("#801650"),
                    colour("#3d3d3d"),
                    colour("#a285d1")),
            BrandFonts.USUAL,
            null,
            null);

    public Brand {
        palette = List.copyOf(palette);
        if (palette.size() != COLOURS) {
            throw new IllegalArgumentException("a palette has " + COLOURS + " colours: " + palette);
        }
    }

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}
