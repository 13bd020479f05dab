package dev.foreword.model.node;

import org.commonmark.node.OrderedList;

/** A list whose items are counted by letters or Roman numerals, or by numbers in brackets, as laws are. */
public final class LetteredList extends OrderedList {

    /** What items are counted by. */
    public enum Numbers {
        LOWER_ALPHA("a"),
        UPPER_ALPHA("A"),
        LOWER_ROMAN("i"),
        UPPER_ROMAN("I"),
        DECIMAL("1");

        private final String first;

        Numbers(String first) {
            this.first = first;
        }

        /** {@return the first of them, by which HTML names the kind} */
        public String first() {
            return first;
        }
    }

    /** What stands around them. */
    public enum Marks {
        /** {@code a.} */
        STOP,
        /** {@code a)} */
        BRACKET,
        /** {@code (a)} */
        BRACKETS
    }

    /**
     * How items are counted.
     *
     * @param numbers by what
     * @param marks what stands around it
     */
    public record Style(Numbers numbers, Marks marks) {}

    private final Style style;

    /** @param first the number of the first item, from 1 */
    public LetteredList(Style style, int first) {
        this.style = style;
        setMarkerStartNumber(first);
    }

    public Style style() {
        return style;
    }
}
