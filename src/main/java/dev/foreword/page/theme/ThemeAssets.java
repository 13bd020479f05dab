package dev.foreword.page.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.chart.file.Palette;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.BrandFonts;
import dev.foreword.model.brand.Colour;
import dev.foreword.model.config.Imprint;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.page.file.Links;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.view.BrandView;
import dev.foreword.page.view.FontView;
import dev.foreword.page.view.InkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Styles, fonts and the icon, each under a name with a hash of what is in it, so that browsers may keep them for ever.
 */
public final class ThemeAssets {

    private static final String FOLDER = "assets/";

    private final Theme theme;
    private final List<OutputFile> files = new ArrayList<>();
    private final Map<String, String> brands = new HashMap<>();
    private final String style;
    private final String icon;

    public ThemeAssets(Theme theme, StyleSheets sheets, Templates templates, Site site, Map<String, String> titles) {
        this.theme = theme;
        this.style = add("style.css", sheets.whole("style.css", file -> name(add(file, required(file)))));
        this.icon = add("icon.svg", required("icon.svg"));
        List<BrandView.Cover> covers =
                site.reports().stream().map(ThemeAssets::cover).toList();
        brands.put("", brand(templates, site.config().brand(), site.config().title(), List.of("", ""), covers));
        for (Report report : site.reports()) {
            String title = titles.getOrDefault(report.slug(), report.slug());
            brands.put(report.slug(), brand(templates, report.config().brand(), title, feet(report), List.of()));
        }
    }

    /** {@return one more file of the theme, under a name with its hash} */
    public OutputFile asset(String name) {
        return new OutputFile(FOLDER + name, required(name)).hashed();
    }

    /** {@return the folder that holds all of them} */
    public static Stream<PlannedAddress> plan(ResolvedSite site) {
        return Stream.of(PlannedAddress.folder("assets", "the theme's styles and fonts"));
    }

    /** {@return all files, each once} */
    public List<OutputFile> files() {
        return List.copyOf(files);
    }

    /** {@return the links to the style sheets of a page: the theme's, and the colours of its report} */
    public List<String> styles(Links links, String from, String slug) {
        return List.of(links.file(from, style), links.file(from, brands.getOrDefault(slug, style)));
    }

    /** {@return the paths of the upright fonts, which every page needs at once} */
    public List<String> fonts() {
        return files.stream()
                .map(OutputFile::path)
                .filter(p -> p.endsWith(".woff2") && !p.contains("italic"))
                .toList();
    }

    /** {@return the icon's path from the site's root} */
    public String icon() {
        return icon;
    }

    private static String name(String path) {
        return path.substring(FOLDER.length());
    }

    /** {@return the class that has the colours of a report’s cover} */
    public static String coverClass(Report report) {
        return "cover-of-" + report.slug();
    }

    private static BrandView.Cover cover(Report report) {
        Brand brand = report.config().brand();
        return new BrandView.Cover(
                coverClass(report),
                brand.main().hex(),
                onMain(brand),
                brand.accent().hex());
    }

    private static String onMain(Brand brand) {
        boolean white = brand.main().contrast(Colour.WHITE) >= brand.main().contrast(Colour.BLACK);
        return white ? Colour.WHITE.hex() : Colour.BLACK.hex();
    }

    /** Left pages name the address, right ones the hashtag, as printed reports have it. */
    private static List<String> feet(Report report) {
        Imprint imprint = report.config().imprint();
        return List.of(
                cssString(imprint.address().replaceFirst("^https?://(www\\.)?", "")), cssString(imprint.hashtag()));
    }

    private static String cssString(String text) {
        return text.replaceAll("[\\\\\"\\p{Cntrl}<>]", "");
    }

    private String brand(
            Templates templates, Brand brand, String runningHead, List<String> feet, List<BrandView.Cover> covers) {
        BrandView view = new BrandView(
                brand.main().hex(),
                onMain(brand),
                brand.accent().hex(),
                inks(Palette.light(brand)),
                inks(Palette.dark(brand)),
                fonts(brand.fonts()),
                cssString(runningHead),
                feet,
                covers);
        return add("brand.css", templates.fill("brand.css.ftl", view).getBytes(UTF_8));
    }

    /** The author's files are published where they are; the style sheet is in a folder beside them. */
    private static List<FontView> fonts(BrandFonts fonts) {
        String strong = fonts.strong().isEmpty() ? fonts.text() : fonts.strong();
        return Stream.of(
                        new FontView("Brand text", "100 599", "../" + fonts.text()),
                        new FontView("Brand text", "600 900", "../" + strong),
                        new FontView("Brand titles", "100 900", "../" + fonts.titles()))
                .filter(font -> font.href().length() > "../".length())
                .toList();
    }

    private static List<InkView> inks(Palette palette) {
        return palette.colours().entrySet().stream()
                .map(e -> new InkView(e.getKey(), e.getValue().hex()))
                .toList();
    }

    private byte[] required(String name) {
        Optional<byte[]> bytes = theme.read(name);
        return bytes.orElseThrow(() -> new IllegalStateException("the theme has no " + name));
    }

    private String add(String name, byte[] bytes) {
        OutputFile file = new OutputFile(FOLDER + name.substring(name.lastIndexOf('/') + 1), bytes).hashed();
        if (files.stream().noneMatch(f -> f.path().equals(file.path()))) {
            files.add(file);
        }
        return file.path();
    }
}
