package dev.foreword.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The model of {@code page.ftlh}.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report that it belongs to; none for a page of no report
 * @param page the page
 */
public record ContentPage(
        SiteView site, HeadView head, @Nullable ReportView report, PageView page) {}
