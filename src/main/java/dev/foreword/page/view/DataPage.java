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
 * @param file its file in the author’s folder
 * @param source who published its numbers; may be empty
 * @param release the edition of the statistic; may be empty
 * @param licence the terms of reuse, if they are said
 * @param notes what a reader must know
 * @param columns what is said of its columns
 * @param table its cells, each with an id
 * @param left how many rows are left out
 * @param downloads the table as files
 */
public record DataPage(
        SiteView site,
        HeadView head,
        @Nullable ReportView report,
        String title,
        String file,
        String source,
        String release,
        @Nullable LinkView licence,
        List<String> notes,
        List<ColumnNote> columns,
        TableView table,
        int left,
        List<DownloadView> downloads) {}
