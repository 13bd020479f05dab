package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A page or row of tiles.
 *
 * @param id its id on the page; may be empty
 * @param kind {@code grid} or {@code row}
 * @param titleHtml its title; empty for none
 * @param bodyHtml its tiles and the headings between them
 * @param downloads it as picture files
 * @param page the link to its own page; empty on that page, and for tiles without an id
 */
public record InfographicView(
        String id,
        String kind,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel bodyHtml,
        List<DownloadView> downloads,
        String page) {}
