package dev.foreword.source.markdown;

import org.commonmark.node.CustomNode;

/** A citation, {@code [see @key, p. 12]}, as it was written. */
public final class RawCitation extends CustomNode {

    private final String text;

    RawCitation(String text) {
        this.text = text;
    }

    /** {@return what stands between the brackets, with its at sign} */
    public String text() {
        return text;
    }

    /**
     * {@return whether a text in brackets cites: there is an at sign at its beginning or behind a blank, perhaps with a hyphen
     * before it. One in an address for post stands behind a letter, and one with a backslash is meant as it is}
     */
    static boolean isCitation(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int before = at > 0 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
            boolean apart = before < 0 || Character.isWhitespace(text.charAt(before)) || text.charAt(before) == ';';
            if (apart && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
