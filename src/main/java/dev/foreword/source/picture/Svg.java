package dev.foreword.source.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An SVG file: elements and attributes of SVG stay, letter by letter. Comments, {@code metadata}, and what drawing programs
 * keep in namespaces of their own go, such as the path from which a picture was exported; so do the metadata of pictures
 * within it.
 */
final class Svg {

    private static final int BEGINNING = 4096;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final Set<String> SHOWN = Set.of(
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/XML/1998/namespace",
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1998/Math/MathML");

    /** By their usual prefixes, for drawing programs write addresses of namespaces as entities. */
    private static final Set<String> SHOWN_PREFIXES = Set.of("", "xml", "xmlns", "xlink", "svg");

    private final String text;
    private final UnaryOperator<byte[]> within;
    private final StringBuilder out;
    private final Map<String, String> namespaces = new HashMap<>();
    private int at;

    private Svg(String text, UnaryOperator<byte[]> within) {
        this.text = text;
        this.within = within;
        this.out = new StringBuilder(text.length());
    }

    static boolean isSvg(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), ISO_8859_1);
        String shown = start.substring(Math.max(0, start.indexOf('<')));
        boolean xml = start.stripLeading().startsWith("<") || start.startsWith(BYTE_ORDER_MARK);
        return xml && start.contains("<svg") && !isPage(shown);
    }

    private static boolean isPage(String start) {
        String small = start.toLowerCase(Locale.ROOT);
        return small.startsWith("<!doctype html") || small.startsWith("<html");
    }

    /**
     * Every byte is a letter, so that those of any encoding stay what they are.
     *
     * @param within cleans pictures within the picture
     */
    static byte[] clean(byte[] bytes, UnaryOperator<byte[]> within) {
        return new Svg(new String(bytes, ISO_8859_1), within).clean().getBytes(ISO_8859_1);
    }

    private String clean() {
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                copyTo(next("<", at));
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at + 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                copyTo(after("]]>", at));
            } else if (text.startsWith("<?", at)) {
                instruction();
            } else if (text.startsWith("<!", at)) {
                copyTo(declarationEnd());
            } else {
                tag();
            }
        }
        return out.toString();
    }

    /** The first line says the encoding; other instructions are for programs. */
    private void instruction() {
        int end = after("?>", at);
        if (text.startsWith("<?xml ", at) || text.startsWith("<?xml-stylesheet", at)) {
            copyTo(end);
        }
        at = end;
    }

    private int declarationEnd() {
        int subset = text.indexOf('[', at);
        int close = text.indexOf('>', at);
        return subset >= 0 && subset < close ? after(">", after("]", subset)) : after(">", at);
    }

    private void tag() {
        SvgTag tag = SvgTag.at(text, at);
        tag.attributes().forEach(attribute -> {
            if (attribute.name().startsWith("xmlns:")) {
                namespaces.put(attribute.name().substring("xmlns:".length()), attribute.value());
            }
        });
        if (isShown(tag.name()) && !tag.localName().equals("metadata")) {
            write(tag);
            at = tag.end();
        } else {
            at = afterElement(tag);
        }
    }

    private void write(SvgTag tag) {
        out.append(tag.opening());
        for (SvgTag.Attribute attribute : tag.attributes()) {
            if (isShown(attribute.name())) {
                out.append(attribute.before())
                        .append(attribute.name())
                        .append('=')
                        .append(attribute.quote())
                        .append(cleaned(attribute.value()))
                        .append(attribute.quote());
            }
        }
        out.append(tag.closing());
    }

    private boolean isShown(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        return SHOWN_PREFIXES.contains(prefix) || SHOWN.contains(namespaces.getOrDefault(prefix, ""));
    }

    /** Goes past an element and all within it. */
    private int afterElement(SvgTag first) {
        int depth = first.isOpen() ? 1 : 0;
        int from = first.end();
        while (depth > 0 && from < text.length()) {
            int start = next("<", from);
            if (start >= text.length()) {
                return start;
            }
            if (text.startsWith("<!--", start)) {
                from = after("-->", start);
            } else if (text.startsWith("<![CDATA[", start)) {
                from = after("]]>", start);
            } else if (text.startsWith("<?", start)) {
                from = after("?>", start);
            } else {
                SvgTag tag = SvgTag.at(text, start);
                depth += tag.isClosing() ? -1 : tag.isOpen() ? 1 : 0;
                from = tag.end();
            }
        }
        return from;
    }

    private String cleaned(String value) {
        int data = value.indexOf(";base64,");
        if (!value.startsWith("data:image/") || data < 0) {
            return value;
        }
        String head = value.substring(0, data + ";base64,".length());
        byte[] picture = Base64.getMimeDecoder().decode(value.substring(head.length()));
        return head + Base64.getEncoder().encodeToString(within.apply(picture));
    }

    private void copyTo(int end) {
        out.append(text, at, end);
        at = end;
    }

    private int next(String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found;
    }

    private int after(String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found + what.length();
    }
}
