package dev.foreword.chart.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.model.brand.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The design tokens: the colours and sizes that pages and pictures share. They are written once, as custom properties
 * in {@code tokens.css}, which is published as it is; here the same lines are read, so that a shade is measured against
 * the ground on which a reader sees it.
 *
 * <p>The file holds one {@code :root} for every page, one for dark screens and one for paper with the
 * tokens that differ there.
 */
public final class Tokens {

    /** What a rem is while a reader doesn't ask for larger text, in CSS pixels. */
    private static final double REM = 16;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("(?<media>@media[^{]*\\{\\s*)?:root\\s*\\{(?<body>[^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--(?<name>[a-z0-9-]+):\\s*(?<value>[^;]+);");
    private static final Pattern REMS = Pattern.compile("[0-9.]+(?=rem\\b)");

    /** The tokens of the theme. */
    public static final Tokens THEME = new Tokens(read("/dev/foreword/theme/tokens.css"));

    private final String css;
    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    /** @param css the file */
    public Tokens(String css) {
        this.css = css;
        Matcher root = ROOT.matcher(COMMENT.matcher(css).replaceAll(""));
        while (root.find()) {
            scheme(root.group("media"))
                    .ifPresent(s ->
                            TOKEN.matcher(root.group("body")).results().forEach(t -> s.put(t.group(1), t.group(2))));
        }
    }

    /** What is set for paper alone is of no use here: pictures have no medium. */
    private Optional<Map<String, String>> scheme(@Nullable String media) {
        if (media == null) {
            return Optional.of(light);
        }
        return media.contains("prefers-color-scheme: dark") ? Optional.of(dark) : Optional.empty();
    }

    /** {@return the style sheet that declares them} */
    public String css() {
        return css;
    }

    /**
     * {@return a colour as it is on light pages and paper}
     *
     * @throws IllegalArgumentException if no token of that name is a colour
     */
    public Colour light(String name) {
        return colour(name, light.get(name));
    }

    /**
     * {@return a colour as it is on dark pages: the light one where the file doesn't say}
     *
     * @throws IllegalArgumentException if no token of that name is a colour
     */
    public Colour dark(String name) {
        return colour(name, dark.getOrDefault(name, light.get(name)));
    }

    /**
     * {@return a length on a phone, in CSS pixels: the smallest that its token allows}
     *
     * @throws IllegalArgumentException if no token of that name is a length in rem
     */
    public double narrow(String name) {
        return rems(name)[0];
    }

    /**
     * {@return a length on a desk, in CSS pixels: the largest that its token allows}
     *
     * @throws IllegalArgumentException if no token of that name is a length in rem
     */
    public double wide(String name) {
        double[] rems = rems(name);
        return rems[rems.length - 1];
    }

    private double[] rems(String name) {
        String value = light.getOrDefault(name, "");
        double[] rems = REMS.matcher(value)
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group()) * REM)
                .toArray();
        if (rems.length == 0) {
            throw new IllegalArgumentException("no length is called --" + name + ": " + value);
        }
        return rems;
    }

    private static Colour colour(String name, @Nullable String value) {
        return Colour.of(String.valueOf(value))
                .orElseThrow(() -> new IllegalArgumentException("no colour is called --" + name + ": " + value));
    }

    private static String read(String path) {
        try (InputStream in = Tokens.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the tool comes without " + path);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
