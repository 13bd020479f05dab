package dev.foreword.page.view;

/**
 * A report in a list of reports.
 *
 * @param report the report
 * @param style the name of its colours, a class of the style sheet
 */
public record CardView(ReportView report, String style) {}
