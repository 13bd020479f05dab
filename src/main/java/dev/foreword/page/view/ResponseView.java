package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * What became of a recommendation.
 *
 * @param status the word for styles: accepted, in-part, rejected, done, open
 * @param words the status as readers see it
 * @param date when that was said; empty when nobody says
 * @param href where it can be read; may be empty
 * @param wordsHtml what was said; empty for nothing
 */
public record ResponseView(
        String status, String words, @Nullable DateView date, String href, TemplateHTMLOutputModel wordsHtml) {}
