package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * The list of all sources that a report cites.
 *
 * @param id its id on the page; may be empty
 * @param entries the sources in the order of the alphabet
 */
public record BibliographyView(String id, List<Entry> entries) {

    /**
     * A source.
     *
     * @param id its id on the page; empty for a copy that stands elsewhere
     * @param html its words
     */
    public record Entry(String id, TemplateHTMLOutputModel html) {}
}
