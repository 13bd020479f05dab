package dev.foreword.model.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB).
 *
 * <p>Contrast and relative luminance are those of WCAG 2.2, success criterion 1.4.3. How far apart two colours look is
 * their distance in OKLab (Ottosson, 2020), for common sight or after the matrices that Machado, Oliveira and Fernandes
 * (2009) give for the colour-vision deficiencies at full strength.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** The white of paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEPS = 100;

    /** How a reader sees colours: what of the light of each channel reaches the eye as red, as green and as blue. */
    @SuppressWarnings("ImmutableEnumChecker") // the mixes are records of numbers
    public enum Sight {
        COMMON(new Mix(1, 0, 0), new Mix(0, 1, 0), new Mix(0, 0, 1)),
        PROTANOPIA(
                new Mix(0.152286, 1.052583, -0.204868),
                new Mix(0.114503, 0.786281, 0.099216),
                new Mix(-0.003882, -0.048116, 1.051998)),
        DEUTERANOPIA(
                new Mix(0.367322, 0.860646, -0.227968),
                new Mix(0.280085, 0.672501, 0.047413),
                new Mix(-0.011820, 0.042940, 0.968881)),
        TRITANOPIA(
                new Mix(1.255528, -0.076749, -0.178779),
                new Mix(-0.078411, 0.930809, 0.147602),
                new Mix(0.004733, 0.691367, 0.303900));

        private final Mix red;
        private final Mix green;
        private final Mix blue;

        Sight(Mix red, Mix green, Mix blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        private record Mix(double red, double green, double blue) {

            double of(double r, double g, double b) {
                return within(red * r + green * g + blue * b);
            }
        }

        /** {@return the word for it, in lower case} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the colour that six hexadecimal digits after a hash stand for, if a text is that} */
    public static Optional<Colour> of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** {@return the colour as {@code #rrggbb}} */
    public String hex() {
        String digits = Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue);
        return "#" + digits.substring(1);
    }

    /** {@return the contrast with another colour, from 1 to 21} */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** {@return this colour with a share of another in it, from 0 to 1} */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int a, int b, double share) {
        return (int) Math.round(a * (1 - share) + b * share);
    }

    /**
     * {@return the nearest colour that has a contrast with a ground: this one, mixed with as much white or black as it
     * takes}
     */
    public Colour readableOn(Colour ground, double contrast) {
        Colour end = ground.contrast(BLACK) > ground.contrast(WHITE) ? BLACK : WHITE;
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(end, step / (double) STEPS);
            if (mixed.contrast(ground) >= contrast) {
                return mixed;
            }
        }
        return end;
    }

    /** {@return how far apart two colours look; 0 for one and the same, 1 between black and white} */
    public double distance(Colour other, Sight sight) {
        double[] a = lab(sight);
        double[] b = other.lab(sight);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private double[] lab(Sight sight) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        return oklab(sight.red.of(r, g, b), sight.green.of(r, g, b), sight.blue.of(r, g, b));
    }

    private static double[] oklab(double r, double g, double b) {
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double within(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
