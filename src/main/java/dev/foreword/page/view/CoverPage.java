package dev.foreword.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of {@code cover.ftlh}.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report
 * @param logo the publisher's logo, if it has one
 * @param contents its pages and their sections, to three levels
 * @param citation how to cite it, in a line
 * @param bibtex the citation as a file
 * @param evidence how the numbers of its text are covered
 * @param data links to the pages of its tables
 * @param recommendations the link to all that it asks for; none when it asks for nothing
 */
public record CoverPage(
        SiteView site,
        HeadView head,
        ReportView report,
        @Nullable LogoView logo,
        List<ContentsView> contents,
        String citation,
        DownloadView bibtex,
        CoverageView evidence,
        List<LinkView> data,
        @Nullable LinkView recommendations) {}
