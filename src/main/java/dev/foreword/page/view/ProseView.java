package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * A block of text with a purpose: a box, a case study, a legal text.
 *
 * @param id its id on the page; may be empty
 * @param name the id of its title, by which it is named; empty when it has none
 * @param label what kind of thing it is; may be empty
 * @param titleHtml its title; empty for none
 * @param subtitleHtml a second line; empty for none
 * @param bodyHtml what is in it
 * @param sourceHtml whose words or numbers it holds; empty for none
 * @param picture a picture in it, such as a logo, if there is one
 */
public record ProseView(
        String id,
        String name,
        String label,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel subtitleHtml,
        TemplateHTMLOutputModel bodyHtml,
        TemplateHTMLOutputModel sourceHtml,
        @Nullable PortraitView picture) {}
