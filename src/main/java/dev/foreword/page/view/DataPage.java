package dev.foreword.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of {@code data.ftlh}: a table as a page of its own.
 *
 * @param site the site
 * @param head what stands in its head
 * @param report the report that it belongs to; none for a table of the site
 * @param title what the table holds
 * @param summary how much it holds, in a sentence
 * @param facts what is known of it: where it is from, of what time, in which unit, on which terms
 * @param notes what a reader must know
 * @param columns what is said of its columns
 * @param table its cells, each with an id
 * @param left how many rows are left out
 * @param downloads the table as files
 * @param uses where it is used
 */
public record DataPage(
        SiteView site,
        HeadView head,
        @Nullable ReportView report,
        String title,
        String summary,
        List<FactView> facts,
        List<String> notes,
        List<ColumnNote> columns,
        TableView table,
        int left,
        List<DownloadView> downloads,
        List<DataUseView> uses) {}
