package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * Someone’s words, set apart.
 *
 * @param id its id on the page; may be empty
 * @param bodyHtml the words
 * @param by who said them, when that is someone of the register
 * @param whoHtml who said them in other words, or more about it; empty for none
 */
public record QuoteView(
        String id,
        TemplateHTMLOutputModel bodyHtml,
        @Nullable SignatoryView by,
        TemplateHTMLOutputModel whoHtml) {}
