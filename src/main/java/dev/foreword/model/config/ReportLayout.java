package dev.foreword.model.config;

/**
 * What is numbered in a report.
 *
 * @param chapters whether chapters are
 * @param paragraphs whether paragraphs are, through each page
 * @param annexParts whether the sections of annexes are, i, ii, iii
 */
public record ReportLayout(boolean chapters, boolean paragraphs, boolean annexParts) {

    /** Chapters alone. */
    public static final ReportLayout DEFAULT = new ReportLayout(true, false, false);

    /** Nothing at all, for pages of no report. */
    public static final ReportLayout NONE = new ReportLayout(false, false, false);
}
