package dev.foreword.source.config;

import dev.foreword.model.basic.Picture;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.BrandFonts;
import dev.foreword.model.brand.Colour;
import dev.foreword.source.tree.FontFiles;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how a publisher looks: {@code brand} in {@code site.yml} or {@code report.yml}. */
public final class BrandReader {

    /** Those below {@code brand}. */
    static final Keys KEYS = Keys.of(
            Key.of("main", "the main colour, such as \"#12436d\""),
            Key.of("accent", "the second colour"),
            Key.of("palette", "colours for series of data, in order"),
            Key.of("logo", "the logo, as a path from this file"),
            Key.of(
                    "fonts",
                    "TrueType files, as paths from this file",
                    Keys.of(
                            Key.of("text", "for text"),
                            Key.of("strong", "for strong words"),
                            Key.of("titles", "for titles"))));

    private final Pictures pictures;
    private final FontFiles fontFiles;
    private final String file;

    /**
     * @param pictures finds the logo
     * @param fontFiles finds the fonts
     * @param file the file that says it; the logo's path begins there
     */
    public BrandReader(Pictures pictures, FontFiles fontFiles, String file) {
        this.pictures = pictures;
        this.fontFiles = fontFiles;
        this.file = file;
    }

    /**
     * {@return the brand; each token that isn't given is taken from another}
     */
    Brand read(YamlMap yaml, Brand usual) {
        Optional<YamlMap> map = yaml.map("brand");
        if (map.isEmpty()) {
            return usual;
        }
        YamlMap keys = map.get();
        Colour main = keys.scalar("main").flatMap(c -> colour(keys, c)).orElse(usual.main());
        Colour accent = keys.scalar("accent").flatMap(c -> colour(keys, c)).orElse(usual.accent());
        List<Colour> given = new ArrayList<>();
        keys.list("palette").forEach(c -> colour(keys, c).ifPresent(given::add));
        if (given.size() > Brand.COLOURS) {
            keys.badValue(
                    keys.placeOf("palette"),
                    "a palette of " + given.size() + " colours can't be told apart",
                    "give at most " + Brand.COLOURS);
        }
        Picture logo = keys.scalar("logo")
                .flatMap(path -> pictures.find(file, path.text(), path.place()))
                .orElse(usual.logo());
        BrandFonts fonts = fonts(keys, usual.fonts());
        return new Brand(main, accent, palette(given, usual), fonts, logo, keys.place());
    }

    /** Colours that aren't given are those of the usual palette that aren't among the given ones. */
    private static List<Colour> palette(List<Colour> given, Brand usual) {
        List<Colour> palette = new ArrayList<>(given.subList(0, Math.min(Brand.COLOURS, given.size())));
        for (Colour colour : usual.palette()) {
            if (palette.size() < Brand.COLOURS && !palette.contains(colour)) {
                palette.add(colour);
            }
        }
        for (Colour colour : Brand.DEFAULT.palette()) {
            if (palette.size() < Brand.COLOURS && !palette.contains(colour)) {
                palette.add(colour);
            }
        }
        while (palette.size() < Brand.COLOURS) {
            palette.add(palette.get(palette.size() - 1));
        }
        return palette;
    }

    private BrandFonts fonts(YamlMap brand, BrandFonts usual) {
        Optional<YamlMap> map = brand.map("fonts");
        if (map.isEmpty()) {
            return usual;
        }
        BrandFonts fonts = new BrandFonts(
                font(map.get(), "text", usual.text()),
                font(map.get(), "strong", usual.strong()),
                font(map.get(), "titles", usual.titles()));
        return fonts;
    }

    private String font(YamlMap map, String key, String usual) {
        Optional<Scalar> path = map.scalar(key);
        if (path.isEmpty()) {
            return usual;
        }
        Optional<String> found = fontFiles.find(file, path.get().text());
        if (found.isEmpty()) {
            map.badValue(
                    path.get().place(),
                    "\"" + path.get().text() + "\" is no TrueType font below content/",
                    "save the font as a .ttf file beside this one, and write its path from here");
        }
        return found.orElse(usual);
    }

    private static Optional<Colour> colour(YamlMap yaml, Scalar written) {
        Optional<Colour> colour = Colour.of(written.text());
        if (colour.isEmpty()) {
            yaml.badValue(
                    written.place(),
                    "\"" + written.text() + "\" is no colour",
                    "write it as six hexadecimal digits in quotes, such as \"#12436d\"");
        }
        return colour;
    }
}
