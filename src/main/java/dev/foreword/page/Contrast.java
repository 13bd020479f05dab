package dev.foreword.page;

/**
 * Shades of a colour that can be read on a ground.
 *
 * <p>Contrast and relative luminance are those of WCAG 2.2, success criterion 1.4.3.
 */
final class Contrast {

    private static final double READABLE = 4.6;
    private static final int STEPS = 40;

    private Contrast() {}

    /** {@return the contrast of two colours, from 1 to 21} */
    static double between(String a, String b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    /** {@return a colour mixed with another until it can be read on a ground} */
    static String readable(String colour, String ground, String towards) {
        for (int step = 0; step <= STEPS; step++) {
            String mixed = mix(colour, towards, step / (double) STEPS);
            if (between(mixed, ground) >= READABLE) {
                return mixed;
            }
        }
        return towards;
    }

    private static String mix(String a, String b, double share) {
        StringBuilder out = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            long value = Math.round(channel(a, channel) * (1 - share) + channel(b, channel) * share);
            out.append(value < 16 ? "0" : "").append(Long.toHexString(value));
        }
        return out.toString();
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 1) + 0.0722 * linear(colour, 2);
    }

    private static double linear(String colour, int channel) {
        double v = channel(colour, channel) / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int channel) {
        return Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16);
    }
}
