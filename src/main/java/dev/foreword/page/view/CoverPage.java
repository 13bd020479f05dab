package dev.foreword.page.view;

import java.util.List;

/**
 * The model of {@code cover.ftlh}.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report
 * @param contents its pages and their sections, to three levels
 * @param citation how to cite it, in a line
 * @param bibtex the citation as a file
 */
public record CoverPage(
        SiteView site,
        HeadView head,
        ReportView report,
        List<ContentsView> contents,
        String citation,
        DownloadView bibtex) {}
