package dev.foreword.check.figure;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Colour;
import dev.foreword.model.index.ResolvedSite;
import java.util.List;
import java.util.Locale;

/**
 * The colours of a brand can be seen on white, and told apart by readers with a colour-vision deficiency.
 *
 * <p>Marks need a contrast of 3 to what is around them (WCAG 2.2, 1.4.11). Neighbours in the palette need a distance in
 * OKLab of 0.05 for each kind of sight; the closest neighbours of the Analysis Function's palette have 0.052.
 */
final class BrandCheck {

    private static final double LEAST_CONTRAST = 3;
    private static final double LEAST_DISTANCE = 0.05;

    private final ResolvedSite site;
    private final Diagnostics diagnostics;

    BrandCheck(ResolvedSite site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    void run() {
        Brand own = site.site().config().brand();
        check(own);
        site.site().reports().stream()
                .map(report -> report.config().brand())
                .filter(brand -> !brand.palette().equals(own.palette()))
                .forEach(this::check);
    }

    private void check(Brand brand) {
        Place place = brand.place();
        if (place != null) {
            contrast(brand.palette(), place);
            neighbours(brand.palette(), place);
        }
    }

    private void contrast(List<Colour> palette, Place place) {
        for (Colour colour : palette) {
            double contrast = colour.contrast(Colour.WHITE);
            if (contrast < LEAST_CONTRAST) {
                diagnostics.report(
                        Rule.BRAND_CONTRAST,
                        place,
                        colour.hex() + " has a contrast of " + number(contrast) + " with white, and marks need "
                                + number(LEAST_CONTRAST),
                        "the nearest that has it is "
                                + colour.readableOn(Colour.WHITE, LEAST_CONTRAST)
                                        .hex());
            }
        }
    }

    private void neighbours(List<Colour> palette, Place place) {
        for (int i = 0; i + 1 < palette.size(); i++) {
            Colour a = palette.get(i);
            Colour b = palette.get(i + 1);
            for (Colour.Sight sight : Colour.Sight.values()) {
                if (a.distance(b, sight) < LEAST_DISTANCE) {
                    String whom = sight == Colour.Sight.COMMON ? "by anybody" : "with " + sight.word();
                    diagnostics.report(
                            Rule.BRAND_ALIKE,
                            place,
                            a.hex() + " and " + b.hex() + ", which stand side by side, can hardly be told apart "
                                    + whom,
                            "the nearest that can be is " + apart(a, b, sight).hex()
                                    + " for the second, or change the order");
                    break;
                }
            }
        }
    }

    /** {@return the second colour, made lighter or darker until it can be told from the first and still be seen} */
    private static Colour apart(Colour a, Colour b, Colour.Sight sight) {
        for (double share = 0.02; share < 1; share += 0.02) {
            for (Colour end : List.of(Colour.BLACK, Colour.WHITE)) {
                Colour mixed = b.mixed(end, share);
                if (mixed.distance(a, sight) >= LEAST_DISTANCE && mixed.contrast(Colour.WHITE) >= LEAST_CONTRAST) {
                    return mixed;
                }
            }
        }
        return Colour.BLACK;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
