package dev.foreword.drawing;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.mark.FontData;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.BrandFonts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A drawer for each set of fonts, so that each font is read and measured once, and only for a site that needs it. */
public final class Drawers {

    private final BrandFiles files;
    private final Diagnostics diagnostics;
    private final Map<BrandFonts, ChartDrawer> byFonts = new ConcurrentHashMap<>();

    /**
     * @param files holds the fonts
     * @param diagnostics takes those that can't be read
     */
    public Drawers(BrandFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** {@return the drawer that uses the fonts that come with the tool} */
    ChartDrawer usual() {
        return byFonts.computeIfAbsent(BrandFonts.USUAL, fonts -> new ChartDrawer());
    }

    /** {@return the drawer that uses a brand's fonts} */
    ChartDrawer of(Brand brand) {
        return byFonts.computeIfAbsent(brand.fonts(), fonts -> load(fonts, brand));
    }

    /** A file that only looks like a font is reported, and nothing is published; so the usual one will do meanwhile. */
    private ChartDrawer load(BrandFonts fonts, Brand brand) {
        try {
            return new ChartDrawer(new FontData(
                    read(fonts.text()).orElse(null),
                    read(fonts.strong()).orElse(null),
                    read(fonts.titles()).orElse(null)));
        } catch (IllegalArgumentException e) {
            diagnostics.report(
                    Rule.BAD_VALUE,
                    brand.place() == null ? Place.startOf("content/site.yml") : brand.place(),
                    "a font of this brand can't be read",
                    "save it again as TrueType (.ttf)");
            return new ChartDrawer();
        }
    }

    private Optional<byte[]> read(String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(files.read(path));
    }
}
