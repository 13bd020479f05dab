package dev.foreword.model;

import java.util.regex.Pattern;

/**
 * A report's own colours, each as {@code #rrggbb}.
 *
 * @param main the ground of the cover and the colour of rules and numbers; white text is set on it
 * @param accent the colour that sets off a detail on the cover
 */
public record Brand(String main, String accent) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The colours of a site that doesn't say: the Analysis Function's dark blue and orange. */
    public static final Brand DEFAULT = new Brand("#12436d", "#f46a25");

    public Brand {
        if (!isColour(main) || !isColour(accent)) {
            throw new IllegalArgumentException("not colours: " + main + ", " + accent);
        }
    }

    /** {@return whether a text is a colour as it is written here} */
    public static boolean isColour(String text) {
        return HEX.matcher(text).matches();
    }
}
