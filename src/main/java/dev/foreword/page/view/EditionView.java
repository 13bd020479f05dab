package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * Which edition of a report this is, and what has happened to it.
 *
 * @param name such as “Second edition”; may be empty
 * @param status draft, published, corrected or withdrawn
 * @param correctionHtml what was wrong, for a notice on every page; empty for nothing
 * @param changes what has changed since it was first published, the newest first
 */
public record EditionView(String name, String status, TemplateHTMLOutputModel correctionHtml, List<Change> changes) {

    /**
     * Something that changed.
     *
     * @param date when
     * @param html what, and why
     */
    public record Change(DateView date, TemplateHTMLOutputModel html) {}
}
