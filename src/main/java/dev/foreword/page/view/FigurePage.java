package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of {@code figure-page.ftlh}: a figure on a page of its own.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report that it belongs to; none for a figure of no report
 * @param label its word and number; empty for a page of tiles
 * @param titleHtml its finding
 * @param figureHtml the figure
 * @param home the link to where it stands in the text
 * @param uses links to the other pages that show it or refer to it
 * @param citation how to cite it, in a line
 * @param licence the terms of reuse, if they are said
 */
public record FigurePage(
        SiteView site,
        HeadView head,
        @Nullable ReportView report,
        String label,
        TemplateHTMLOutputModel titleHtml,
        TemplateHTMLOutputModel figureHtml,
        LinkView home,
        List<LinkView> uses,
        String citation,
        @Nullable LinkView licence) {}
