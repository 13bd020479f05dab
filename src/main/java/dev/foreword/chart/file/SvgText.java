package dev.foreword.chart.file;

/** Writes words and numbers into SVG. */
public final class SvgText {

    private SvgText() {}

    /** {@return words as XML character data; what XML can't hold is left out} */
    public static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // Two braces are the mark of an ink.
                case '{' -> out.append("&#123;");
                default -> {
                    if (isXml(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /** {@return a coordinate with at most one decimal, written the same on every machine} */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no such coordinate: " + value);
        }
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        String digits = rest == 0 ? Long.toString(whole) : whole + "." + rest;
        return tenths < 0 ? "-" + digits : digits;
    }
}
