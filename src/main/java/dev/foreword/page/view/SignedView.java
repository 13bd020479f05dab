package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A text with the names of those who sign it.
 *
 * @param id its id on the page; may be empty
 * @param titleHtml its title; empty for none
 * @param above whether the names stand above the text
 * @param signatories who signs
 * @param bodyHtml the text; may be empty
 */
public record SignedView(
        String id,
        TemplateHTMLOutputModel titleHtml,
        boolean above,
        List<SignatoryView> signatories,
        TemplateHTMLOutputModel bodyHtml) {}
