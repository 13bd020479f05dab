package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A key-statistic tile.
 *
 * @param id its id on the page; may be empty
 * @param kind what it shows, such as {@code ring}
 * @param valueHtml the big number, or the words of a quotation; empty for none
 * @param size how large it can be set: {@code l}, {@code m} or {@code s}
 * @param labelHtml what it says
 * @param pictureHtml a small picture that says nothing more; empty for none
 * @param parts what it compares or counts
 * @param sourceHtml where it comes from; empty for none
 */
public record TileView(
        String id,
        String kind,
        TemplateHTMLOutputModel valueHtml,
        String size,
        TemplateHTMLOutputModel labelHtml,
        TemplateHTMLOutputModel pictureHtml,
        List<TilePartView> parts,
        TemplateHTMLOutputModel sourceHtml) {}
