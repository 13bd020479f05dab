package dev.foreword.source.markdown;

import dev.foreword.model.node.LetteredList.Marks;
import dev.foreword.model.node.LetteredList.Style;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the lines of a text that are items of lettered lists, before it is parsed. One line doesn’t tell: “A. Smith” may
 * begin a sentence. Two lines of one indentation that count on, {@code a)} and {@code b)}, do.
 */
final class LetteredLines {

    /** An item may have paragraphs and lists of its own, but the next begins not much later. */
    private static final int FURTHEST = 60;

    private record Item(int line, ListMarker marker) {}

    private record Column(int indent, Style style) {}

    private final Map<Integer, ListMarker> items = new HashMap<>();
    private final Map<Column, Item> last = new HashMap<>();

    private LetteredLines() {}

    /** {@return the markers of items, by their lines from 0 on} */
    static Map<Integer, ListMarker> of(String text) {
        LetteredLines lines = new LetteredLines();
        int from = 0;
        for (int line = 0; from < text.length(); line++) {
            lines.look(text, line, from);
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return lines.items;
    }

    private void look(String text, int line, int from) {
        int begin = begin(text, from);
        for (ListMarker marker : ListMarker.at(text, begin)) {
            count(new Item(line, marker), new Column(begin - from, marker.style()));
        }
    }

    /** {@return where the words of a line begin: behind blanks, and the marks of quotations} */
    static int begin(CharSequence text, int from) {
        int begin = from;
        while (begin < text.length() && " \t>".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }

    private void count(Item item, Column column) {
        Item before = last.get(column);
        boolean follows = false;
        if (before != null && item.marker().follows(before.marker()) && item.line() - before.line() <= FURTHEST) {
            follows = true;
            items.put(before.line(), before.marker());
            items.put(item.line(), item.marker());
        }
        // An initial ends in a full stop too, so such a list begins with its first item.
        if (follows || item.marker().number() == 1 || column.style().marks() != Marks.STOP) {
            last.put(column, item);
        }
    }
}
