package dev.foreword.model.brand;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a picture is shown, with the size that is wanted there.
 *
 * <p>Pictures are laid out in units, as pages are, and then drawn with several pixels for each.
 */
public enum Channel {
    /** Beside a text; as high as it needs to be. */
    PAGE(784, 0, 2, 96 * 2),
    /** A square of 1,080 pixels. */
    SQUARE(540, 540, 2, 96 * 2),
    /** A phone's whole screen, 1,080 by 1,920 pixels. */
    STORY(540, 960, 2, 96 * 2),
    /** What is shown beside a link, 1,200 by 630 pixels. */
    LINK(750, 393.75, 1.6, 96 * 2),
    /** Print, 300 dots to the inch, 170 millimetres wide. */
    PRINT(643, 0, 3.125, 300);

    private final double width;
    private final double height;
    private final double scale;
    private final int dpi;

    Channel(double width, double height, double scale, int dpi) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.dpi = dpi;
    }

    /** {@return the width in units} */
    public double width() {
        return width;
    }

    /** {@return the height in units; 0 for as high as it needs to be} */
    public double height() {
        return height;
    }

    /** {@return how many pixels make a unit} */
    public double scale() {
        return scale;
    }

    /** {@return how many pixels make an inch on paper} */
    public int dpi() {
        return dpi;
    }

    /** {@return the word for it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the channel that a word names, if it names one} */
    public static Optional<Channel> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    /** {@return the words for all} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Channel::word).toList();
    }
}
