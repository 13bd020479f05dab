package dev.foreword.chart.mark;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The project's own fonts, with which all text in charts is measured, so that a chart is the same wherever it is built.
 */
public final class ChartFonts {

    private final Map<Face, MeasuredFont> faces = new EnumMap<>(Face.class);
    private final Map<Request, MeasuredFont> fonts = new ConcurrentHashMap<>();

    private final boolean ownText;
    private final boolean ownTitles;

    private record Request(Face face, float size) {}

    /** Loads the fonts that come with the tool. */
    public ChartFonts() {
        this(FontData.USUAL);
    }

    /**
     * Loads fonts.
     *
     * @param own a publisher's own, in place of those that come with the tool
     * @throws IllegalArgumentException if one of them can't be read
     */
    public ChartFonts(FontData own) {
        faces.put(Face.TEXT, load(own.text(), "PublicSans-Regular.ttf"));
        faces.put(Face.STRONG, load(own.strong(), "PublicSans-SemiBold.ttf"));
        faces.put(Face.DISPLAY, load(own.titles(), "Newsreader-SemiBold.ttf"));
        this.ownText = own.text() != null;
        this.ownTitles = own.titles() != null;
    }

    public MeasuredFont regular(double size) {
        return of(Face.TEXT, size);
    }

    public MeasuredFont semiBold(double size) {
        return of(Face.STRONG, size);
    }

    /** {@return the face of titles} */
    public MeasuredFont display(double size) {
        return of(Face.DISPLAY, size);
    }

    /** {@return the font of a style} */
    public MeasuredFont of(TextStyle style) {
        return of(style.face(), style.size());
    }

    /** {@return a face at a size} */
    public MeasuredFont of(Face face, double size) {
        return fonts.computeIfAbsent(
                new Request(face, (float) size), r -> face(r.face()).at(r.size()));
    }

    private MeasuredFont face(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    /** {@return the families of text, as SVG names them; a publisher's own is called by the name that pages give it} */
    public String textFamily() {
        return (ownText ? "'Brand text', " : "") + "'Public Sans', Arial, Helvetica, sans-serif";
    }

    /** {@return the families of titles} */
    public String titleFamily() {
        return (ownTitles ? "'Brand titles', " : "") + "Newsreader, Georgia, serif";
    }

    /** {@return the face of a font that was made here} */
    public Face face(Font font) {
        String name = font.getFontName();
        return faces.entrySet().stream()
                .filter(e -> e.getValue().getFontName().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not one of our fonts: " + name));
    }

    /** {@return whether the fonts have every character of a text; else a browser takes others, and a PNG can't be drawn} */
    public boolean canShow(String text) {
        return face(Face.TEXT).canDisplayUpTo(text) < 0;
    }

    /** {@return the width of a text in a font, in pixels} */
    public static double width(String text, Font font) {
        return font instanceof MeasuredFont measured
                ? measured.width(text)
                : font.getStringBounds(text, MeasuredFont.METRICS).getWidth();
    }

    private static MeasuredFont load(byte @Nullable [] own, String file) {
        try (InputStream in = own != null ? new ByteArrayInputStream(own) : resource(file)) {
            return MeasuredFont.of(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("the font in place of " + file + " can't be read", e);
        }
    }

    private static InputStream resource(String file) {
        InputStream in = ChartFonts.class.getResourceAsStream("/dev/foreword/chart/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("the font " + file + " is missing");
        }
        return in;
    }
}
