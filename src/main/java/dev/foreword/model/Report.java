package dev.foreword.model;

import dev.foreword.data.Tables;
import java.util.List;

/**
 * A report: a folder of pages with its configuration and data.
 *
 * @param slug the folder's name, which is also the first part of its addresses
 * @param config what {@code report.yml} says
 * @param pages its pages, in the order in which they are read
 * @param tables the tables that it may use
 */
public record Report(String slug, ReportConfig config, List<Page> pages, Tables tables) {

    public Report {
        pages = List.copyOf(pages);
    }
}
