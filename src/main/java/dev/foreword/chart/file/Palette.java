package dev.foreword.chart.file;

import dev.foreword.chart.mark.Ink;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Colour;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What each ink is in a publisher's colours, on a light page or a dark one. Pages take it as custom properties of their
 * style sheet, files and pictures as it is.
 *
 * <p>From six colours it makes all others: a darker tone of each for words, black or white for words on it, five steps
 * of the first for maps. The contrasts are those of WCAG 2.2: 3 for marks (1.4.11), 4.5 for words (1.4.3).
 */
public final class Palette {

    /** A little more than what is asked, for colours are whole numbers. */
    private static final double FOR_WORDS = 4.6;

    private static final double FOR_MARKS = 3.1;

    /** What the theme gives, whoever publishes. */
    private static final List<Ink> NEUTRAL = List.of(
            Ink.TEXT, Ink.SOFT, Ink.GRID, Ink.AXIS, Ink.CONTEXT, Ink.ON_CONTEXT, Ink.PAPER, Ink.PANEL, Ink.SPAN);

    /** The lighter relations that the Analysis Function's darkest colours have for dark pages. */
    private static final Map<Colour, Colour> BRIGHTER = Map.of(
            colour("#12436d"), colour("#6bace6"),
            colour("#801650"), colour("#d58ab2"),
            colour("#3d3d3d"), colour("#b9b9b9"));

    private final SortedMap<String, Colour> colours = new TreeMap<>();
    private final Map<String, String> written = new HashMap<>();

    private Palette(Brand brand, Function<String, Colour> tokens, List<Colour> series) {
        NEUTRAL.forEach(ink -> put(ink, tokens.apply(ink.token())));
        Colour page = of(Ink.PAPER);
        // Words stand on the page or on a panel, which is nearer to their own colour: it decides.
        Colour panel = of(Ink.PANEL);
        put(Ink.BRAND, brand.main().readableOn(panel, FOR_WORDS));
        put(Ink.ACCENT, brand.accent());
        for (int i = 0; i < series.size(); i++) {
            Colour mark = series.get(i);
            put(Ink.series(i), mark);
            put(Ink.label(i), mark.readableOn(panel, FOR_WORDS));
            put(Ink.onSeries(i), onto(mark));
        }
        for (int i = 0; i < Ink.STEPS; i++) {
            // From a tint to the full colour, in steps that can be told apart.
            Colour step = series.get(0).mixed(page, 0.84 * (Ink.STEPS - 1 - i) / (Ink.STEPS - 1));
            put(Ink.step(i), step);
            put(Ink.onStep(i), onto(step));
        }
    }

    /** {@return the colours on white: for pages by day, for print, files and pictures} */
    public static Palette light(Brand brand) {
        return new Palette(brand, Tokens.THEME::light, brand.palette());
    }

    /** {@return the colours for dark pages} */
    public static Palette dark(Brand brand) {
        Colour panel = Tokens.THEME.dark(Ink.PANEL.token());
        List<Colour> series = brand.palette().stream()
                .map(c -> BRIGHTER.getOrDefault(c, c).readableOn(panel, FOR_MARKS))
                .toList();
        return new Palette(brand, Tokens.THEME::dark, series);
    }

    /** {@return each ink's name with its colour, in the order of the names} */
    public SortedMap<String, Colour> colours() {
        return Collections.unmodifiableSortedMap(colours);
    }

    public Colour of(Ink ink) {
        Colour colour = colours.get(ink.token());
        if (colour == null) {
            throw new IllegalStateException("no such ink: " + ink.token());
        }
        return colour;
    }

    /** {@return the colour of an ink, as {@code #rrggbb}} */
    public String hex(Ink ink) {
        String hex = written.get(ink.token());
        if (hex == null) {
            throw new IllegalStateException("no such ink: " + ink.token());
        }
        return hex;
    }

    /** {@return the custom property that an ink is on a page} */
    public static String property(Ink ink) {
        return "var(--chart-" + ink.token() + ")";
    }

    private static Colour onto(Colour ground) {
        return ground.contrast(Colour.WHITE) >= ground.contrast(Colour.BLACK) ? Colour.WHITE : Colour.BLACK;
    }

    private void put(Ink ink, Colour colour) {
        colours.put(ink.token(), colour);
        written.put(ink.token(), colour.hex());
    }

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}
