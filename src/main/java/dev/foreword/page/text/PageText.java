package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.node.InlineText;
import freemarker.core.TemplateHTMLOutputModel;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The text of one page as HTML. Whoever makes the view of a block asks for its text here. */
interface PageText {

    /** {@return the blocks below a node} */
    String blocks(Node parent);

    /** {@return a node} */
    String block(Node node);

    /** {@return the inlines of a text; empty markup for none} */
    TemplateHTMLOutputModel inline(@Nullable InlineText text);

    /** {@return the inlines of a title, in which numbers lead nowhere; empty markup for none} */
    TemplateHTMLOutputModel title(@Nullable InlineText text);

    /** {@return the text of another page, whose blocks are shown where this one stands} */
    PageText showing(Page other);
}
