package dev.foreword.drawing;

import dev.foreword.chart.mark.Logo;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.chart.tile.TileGroup;
import dev.foreword.chart.tile.TileWords;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.basic.Picture;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.FigureText;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.TileBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The words of figures and tiles as pictures need them: worked out, and without markup. */
final class FigureWords {

    private static final Map<String, String> PIXELS =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private final ResolvedSite site;
    private final BrandFiles files;
    private final Map<Picture, Logo> logos = new ConcurrentHashMap<>();

    FigureWords(ResolvedSite site, BrandFiles files) {
        this.site = site;
        this.files = files;
    }

    ChartWords of(CaptionedBlock figure, Page page) {
        FigureText text = figure.text();
        return new ChartWords(
                site.plain(text.title(), page),
                plain(text.subtitle(), page),
                plain(text.source(), page),
                plain(text.alternative(), page),
                publisher(page),
                logo(page).orElse(null));
    }

    TileWords of(TileBlock tile, Page page) {
        return new TileWords(
                tile.kind(),
                plain(tile.value().orElse(null), page),
                site.plain(tile.label(), page),
                tile.parts().stream()
                        .map(p -> new TileWords.Part(site.plain(p.label(), page), site.plain(p.value(), page)))
                        .toList(),
                tile.icon(),
                plain(tile.source().orElse(null), page));
    }

    /** {@return the words of a page of tiles; what it shows is told tile by tile} */
    ChartWords of(InfographicBlock tiles, Page page) {
        String title = site.plain(tiles.title().orElse(page.title()), page);
        String shows = groups(tiles, page).stream()
                .flatMap(group -> group.tiles().stream())
                .map(FigureWords::sentence)
                .collect(Collectors.joining(" "));
        return new ChartWords(title, "", "", shows, publisher(page), logo(page).orElse(null));
    }

    private static String sentence(TileWords tile) {
        String parts =
                tile.parts().stream().map(p -> p.label() + ", " + p.value()).collect(Collectors.joining("; "));
        String head = (tile.value() + " " + tile.label()).strip();
        String all = parts.isEmpty() ? head : head + ": " + parts;
        return all.endsWith(".") ? all : all + ".";
    }

    /** {@return the tiles of a page, in groups by the headings above them} */
    List<TileGroup> groups(InfographicBlock block, Page page) {
        List<TileGroup> groups = new ArrayList<>();
        List<TileWords> tiles = new ArrayList<>();
        String heading = "";
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SectionHeading section) {
                if (!tiles.isEmpty()) {
                    groups.add(new TileGroup(heading, tiles));
                }
                tiles = new ArrayList<>();
                heading = site.plain(new InlineText(section, section.place()), page);
            } else if (node instanceof TileBlock tile) {
                tiles.add(of(tile, page));
            }
        }
        if (!tiles.isEmpty()) {
            groups.add(new TileGroup(heading, tiles));
        }
        return groups;
    }

    /** {@return the colours of the report that a page belongs to, or else of the site} */
    Brand brand(Page page) {
        return report(page)
                .map(r -> r.config().brand())
                .orElse(site.site().config().brand());
    }

    String publisher(Page page) {
        return report(page)
                .map(r -> r.config().publisher())
                .orElse(site.site().config().publisher());
    }

    /** {@return the logo of the publisher as pixels; a drawn one (SVG) stands on covers alone} */
    private Optional<Logo> logo(Page page) {
        return Optional.ofNullable(brand(page).logo())
                .filter(picture -> PIXELS.containsKey(SitePath.ending(picture.path())))
                .map(picture -> logos.computeIfAbsent(picture, this::read));
    }

    private Logo read(Picture picture) {
        return new Logo(
                files.read(picture.path()),
                PIXELS.getOrDefault(SitePath.ending(picture.path()), ""),
                picture.width(),
                picture.height());
    }

    /** {@return a text without Markdown; empty for one that isn’t there} */
    String plain(@Nullable InlineText text, Page page) {
        return text == null ? "" : site.plain(text, page);
    }

    private Optional<Report> report(Page page) {
        return site.index().reportOf(page);
    }
}
