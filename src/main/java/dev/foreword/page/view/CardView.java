package dev.foreword.page.view;

import java.util.List;

/**
 * A report in a list of reports.
 *
 * @param report the report
 * @param style the class of the style sheet that has the colours of its cover
 * @param topics what it is about
 */
public record CardView(ReportView report, String style, List<String> topics) {}
