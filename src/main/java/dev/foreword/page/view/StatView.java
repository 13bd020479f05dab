package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * A key-statistic tile.
 *
 * @param id its id on the page; may be empty
 * @param valueHtml the big number
 * @param labelHtml what it says
 * @param sourceHtml where it comes from; empty for none
 */
public record StatView(
        String id,
        TemplateHTMLOutputModel valueHtml,
        TemplateHTMLOutputModel labelHtml,
        TemplateHTMLOutputModel sourceHtml) {}
