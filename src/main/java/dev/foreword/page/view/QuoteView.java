package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * Someone’s words, set apart.
 *
 * @param id its id on the page; may be empty
 * @param bodyHtml the words
 * @param by who said them, when that is someone of the register; none or one
 * @param whoHtml who said them in other words, or more about it; empty for none
 */
public record QuoteView(
        String id, TemplateHTMLOutputModel bodyHtml, List<SignatoryView> by, TemplateHTMLOutputModel whoHtml) {}
