package dev.foreword.page.view;

import java.util.List;

/**
 * The model of {@code evidence.ftlh}: the fact-checker’s index of a report.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report
 * @param all how the numbers of the whole report are covered
 * @param chapters the same for each page that has numbers
 * @param groups the numbers, page by page
 * @param figures the figures that show a part of a table, and which
 * @param waivers what authors answer for
 * @param downloads the index for other programs
 */
public record EvidencePage(
        SiteView site,
        HeadView head,
        ReportView report,
        CoverageView all,
        List<CoverageView> chapters,
        List<EvidenceGroup> groups,
        List<FigureRowsView> figures,
        List<WaiverView> waivers,
        List<DownloadView> downloads) {}
