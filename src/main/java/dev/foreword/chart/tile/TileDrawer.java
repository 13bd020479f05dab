package dev.foreword.chart.tile;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.file.Palette;
import dev.foreword.chart.file.SvgDocument;
import dev.foreword.chart.file.Tokens;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.poster.Artwork;
import dev.foreword.chart.poster.ChartWords;
import dev.foreword.chart.poster.Poster;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.Channel;
import dev.foreword.model.node.TileBlock.Kind;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws tiles: their pictures for the page, and whole pages of them as pictures for every channel. */
public final class TileDrawer {

    /** The sizes at which the page sets a tile’s value and label, and the columns in which they stand. */
    private static final double LARGE = Tokens.THEME.wide("type-5");

    private static final double LARGE_ON_PHONES = Tokens.THEME.narrow("type-5");
    private static final double MIDDLE = Tokens.THEME.wide("type-4");
    private static final double SMALL = Tokens.THEME.wide("type-3");
    private static final double LABEL = Tokens.THEME.wide("type-text");

    /** The narrowest column of tiles. */
    private static final double SLOT = Tokens.THEME.wide("width-3");

    /** One of three columns on a desk. */
    private static final double WIDE_SLOT =
            (Tokens.THEME.wide("measure") + Tokens.THEME.wide("aside") - 2 * Tokens.THEME.wide("space-5")) / 3;

    private static final int MOST_LABEL_LINES = 9;
    private static final int MOST_ICONS = 40;
    private static final int MOST_QUOTED = 240;

    private final ChartFonts fonts;
    private final TilePictures pictures;

    /** @param drawer shares its fonts */
    public TileDrawer(ChartDrawer drawer) {
        this.fonts = drawer.fonts();
        this.pictures = new TilePictures(fonts);
    }

    /** {@return a tile, drawn for a page} */
    public DrawnTile draw(TileWords words) {
        if (fault(words).isPresent()) {
            return new DrawnTile("", words.parts().stream().map(p -> "").toList(), "s");
        }
        String whole = pictures.whole(words)
                .map(d -> SvgDocument.decoration(d, fonts, "tile-picture"))
                .orElse("");
        List<String> parts = IntStream.range(0, words.parts().size())
                .mapToObj(part -> pictures.part(words, part)
                        .map(d -> SvgDocument.decoration(d, fonts, "part-picture"))
                        .orElse(""))
                .toList();
        return new DrawnTile(whole, parts, size(words.value()));
    }

    /**
     * {@return a page of tiles as a picture; empty when it doesn't fit in type that can be read}
     *
     * @param rows groups of tiles, each with the heading above it, which may be empty
     */
    public Optional<Artwork> picture(List<TileGroup> rows, ChartWords words, Channel channel, Brand brand) {
        TilePainter painter = new TilePainter(fonts);
        return new Poster(fonts)
                .frame(words, channel, format -> painter.page(rows, format))
                .map(drawing ->
                        new Artwork(drawing, Palette.light(brand), channel, words.title(), words.alternative(), fonts));
    }

    /** A big number is as large as the narrowest column allows; one of several words may stand in two lines. */
    private String size(String value) {
        Font large = fonts.display(LARGE);
        if (ChartFonts.width(value, large) <= WIDE_SLOT
                && ChartFonts.width(value, fonts.display(LARGE_ON_PHONES)) <= SLOT) {
            return "l";
        }
        return fits(value, MIDDLE, 2) ? "m" : "s";
    }

    private boolean fits(String words, double size, int lines) {
        Font font = fonts.display(size);
        return TextLines.widestWord(words, font) <= SLOT
                && TextLines.wrap(words, font, SLOT).size() <= lines;
    }

    /** {@return whether each of the tiles can be drawn; a site may let one stand that can’t, and shows its words alone} */
    public boolean canDraw(List<TileGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.tiles().stream())
                .allMatch(tile -> fault(tile).isEmpty());
    }

    /** {@return why a tile can’t be drawn; empty when it can. Its words are measured, and nothing is drawn} */
    public Optional<String> fault(TileWords words) {
        List<String> faults = new ArrayList<>();
        if (words.kind() == Kind.QUOTE) {
            if (words.value().length() > MOST_QUOTED) {
                faults.add("the quotation has " + words.value().length() + " characters, and there is room for "
                        + MOST_QUOTED);
            }
        } else if (!words.value().isEmpty() && !fits(words.value(), SMALL, 3)) {
            faults.add("\"" + words.value() + "\" is too long to stand large");
        }
        if (TextLines.wrap(words.label(), fonts.semiBold(LABEL), SLOT).size() > MOST_LABEL_LINES) {
            faults.add("the label takes more than " + MOST_LABEL_LINES + " lines");
        }
        numbers(words).ifPresent(faults::add);
        return faults.stream().findFirst();
    }

    /** What is drawn has to be a number, and one that can be drawn. */
    private static Optional<String> numbers(TileWords words) {
        TileNumbers numbers = TileNumbers.of(words);
        boolean share = words.kind() == Kind.RING || words.kind() == Kind.HUNDRED;
        if (share && !(numbers.value() >= 0 && numbers.value() <= 100)) {
            return Optional.of("\"" + words.value() + "\" is no share of a hundred, and can't be drawn as one");
        }
        if (!words.kind().countsParts()) {
            return Optional.empty();
        }
        for (int part = 0; part < words.parts().size(); part++) {
            double number = numbers.parts().get(part);
            String written = words.parts().get(part).value();
            if (Double.isNaN(number)) {
                return Optional.of("\"" + written + "\" holds no number that could be drawn");
            }
            if (words.kind() == Kind.ICONS && (number < 0 || number > MOST_ICONS)) {
                return Optional.of("\"" + written + "\" is no number of icons; there is room for " + MOST_ICONS);
            }
            if (words.kind() == Kind.SPLIT && number < 0) {
                return Optional.of("\"" + written + "\" is less than nothing, and no part of a whole");
            }
        }
        return Optional.empty();
    }
}
