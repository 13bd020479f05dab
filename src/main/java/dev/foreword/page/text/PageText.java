package dev.foreword.page.text;

import dev.foreword.model.Page;
import dev.foreword.model.node.InlineText;
import dev.foreword.page.theme.Templates;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.Optional;
import org.commonmark.node.Node;

/** The text of one page as HTML. Whoever makes the view of a block asks for its text here. */
interface PageText {

    /** {@return the blocks below a node} */
    String blocks(Node parent);

    /** {@return a node} */
    String block(Node node);

    /** {@return the inlines of a text} */
    TemplateHTMLOutputModel inline(InlineText text);

    /** {@return the inlines of a title, in which figures lead nowhere} */
    TemplateHTMLOutputModel title(InlineText text);

    /** {@return the text of another page, whose blocks are shown where this one stands} */
    PageText showing(Page other);

    /** {@return the inlines of a title; empty markup for none} */
    default TemplateHTMLOutputModel title(Optional<InlineText> text) {
        return text.map(this::title).orElseGet(() -> Templates.html(""));
    }

    /** {@return the inlines of a text; empty markup for none} */
    default TemplateHTMLOutputModel inline(Optional<InlineText> text) {
        return text.map(this::inline).orElseGet(() -> Templates.html(""));
    }
}
