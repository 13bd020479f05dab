package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * The words around a chart, a picture or a table.
 *
 * @param id its id on the page
 * @param label its word and number, with the separator: {@code Graph 4:}
 * @param name its word and number alone
 * @param titleHtml its finding
 * @param subtitleHtml measure, place and period; empty for none
 * @param noteHtml what a reader must know; empty for none
 * @param sourceHtml where it comes from; empty for none
 * @param downloads files to download
 * @param page the link to its own page; empty on that page
 */
public record FigureView(
        String id,
        String label,
        String name,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel subtitleHtml,
        TemplateHTMLOutputModel noteHtml,
        TemplateHTMLOutputModel sourceHtml,
        List<DownloadView> downloads,
        String page) {}
