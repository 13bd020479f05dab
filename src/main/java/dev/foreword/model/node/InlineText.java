package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A line of text with Markdown inside it, such as a title or a caption: emphasis, links, footnote marks, values.
 *
 * @param root a node whose children are the inlines; never changed once read
 * @param place where the text begins
 */
public record InlineText(Node root, Place place) {

    /** {@return a text without any Markdown in it} */
    public static InlineText plain(String words, Place place) {
        Paragraph paragraph = new Paragraph();
        if (!words.isEmpty()) {
            paragraph.appendChild(new Text(words));
        }
        return new InlineText(paragraph, place);
    }
}
