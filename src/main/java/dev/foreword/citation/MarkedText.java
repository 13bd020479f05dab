package dev.foreword.citation;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.node.LinkNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Text in which private characters stand around what is in italics, and its way into nodes. */
final class MarkedText {

    /** Characters for private use never stand in an author’s text: the reader of files refuses control characters. */
    static final char ITALIC = '\uE000';

    static final char UPRIGHT = '\uE001';

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\uE000\uE001]*[^\\s<>\uE000\uE001.,;:)]");

    private MarkedText() {}

    /** Appends a text to a node. */
    static void append(Node to, String text) {
        Node at = to;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ITALIC || c == UPRIGHT) {
                plain(at, text.substring(from, i));
                from = i + 1;
                if (c == ITALIC && at == to) {
                    at = new Emphasis("*");
                    to.appendChild(at);
                } else if (c == UPRIGHT) {
                    at = to;
                }
            }
        }
        plain(at, text.substring(from));
    }

    /** Appends a text that leads to something of the site. */
    static void append(Node to, String text, String destination, Place place) {
        LinkNode link = new LinkNode(destination, place);
        append(link, text);
        to.appendChild(link);
    }

    private static void plain(Node to, String text) {
        Matcher m = ADDRESS.matcher(text);
        int from = 0;
        while (m.find()) {
            words(to, text.substring(from, m.start()));
            link(to, m.group(), m.group());
            from = m.end();
        }
        words(to, text.substring(from));
    }

    /** Appends a link to another site. */
    static void link(Node to, String words, String url) {
        Link link = new Link(url, null);
        link.appendChild(new Text(words));
        to.appendChild(link);
    }

    private static void words(Node to, String words) {
        if (!words.isEmpty()) {
            to.appendChild(new Text(words));
        }
    }
}
