package dev.foreword.source.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag of XML, as it is written.
 *
 * @param opening its beginning, {@code <g} or {@code </g}
 * @param name its name, with its prefix
 * @param attributes in their order
 * @param closing its end, {@code >} or {@code />}, with the blanks before it
 * @param end where in the text it ends
 */
record SvgTag(String opening, String name, List<Attribute> attributes, String closing, int end) {

    /**
     * An attribute, as it is written.
     *
     * @param before the blanks before it
     * @param name its name, with its prefix
     * @param quote what stands around its value
     * @param value its value, with entities as they are
     */
    record Attribute(String before, String name, char quote, String value) {}

    /** {@return the tag that begins at a place; an exception from it means that the text is no XML} */
    static SvgTag at(String text, int start) {
        int from = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int at = nameEnd(text, from);
        String name = text.substring(from, at);
        List<Attribute> attributes = new ArrayList<>();
        int before = at;
        at = blanksEnd(text, at);
        while (text.charAt(at) != '>' && text.charAt(at) != '/') {
            int nameEnd = nameEnd(text, at);
            int quote = blanksEnd(text, blanksEnd(text, nameEnd) + 1);
            int close = text.indexOf(text.charAt(quote), quote + 1);
            attributes.add(new Attribute(
                    text.substring(before, at),
                    text.substring(at, nameEnd),
                    text.charAt(quote),
                    text.substring(quote + 1, close)));
            before = close + 1;
            at = blanksEnd(text, before);
        }
        int end = text.indexOf('>', at) + 1;
        return new SvgTag(text.substring(start, from) + name, name, attributes, text.substring(before, end), end);
    }

    private static int nameEnd(String text, int from) {
        int at = from;
        while (" \t\r\n=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("no name at " + from);
        }
        return at;
    }

    private static int blanksEnd(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    boolean isClosing() {
        return opening.startsWith("</");
    }

    /** {@return whether it begins an element that has an end of its own} */
    boolean isOpen() {
        return !isClosing() && !closing.endsWith("/>");
    }
}
