package dev.foreword.page.file;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables as files to download. Each is written once, however many numbers link to it. */
public final class DataFiles {

    private final SiteIndex index;
    private final Map<String, OutputFile> byPath = new TreeMap<>();

    public DataFiles(ResolvedSite resolved) {
        Site site = resolved.site();
        this.index = resolved.index();
        add(site.tables(), "");
        site.reports().forEach(report -> add(report.tables(), report.slug() + "/"));
    }

    private void add(Tables tables, String folder) {
        for (Table table : tables.all()) {
            String path = path(table, folder);
            byPath.put(path, DataDownload.file(path, table));
        }
    }

    /**
     * {@return the path of a table's file in the published site}
     *
     * @param folder the address of the report with a slash at its end; empty for pages of no report
     */
    public static String path(Table table, String folder) {
        return folder + "data/" + table.name().replace('_', '-').toLowerCase(Locale.ROOT) + ".csv";
    }

    /** {@return all files, in the order of their paths} */
    public Collection<OutputFile> all() {
        return byPath.values();
    }

    /** {@return the file of a table that a page shows} */
    public OutputFile of(Table table, Page page) {
        return at(path(table, index.reportOf(page).map(r -> r.slug() + "/").orElse("")));
    }

    /** {@return the file of a table of a report} */
    public OutputFile of(Table table, Report report) {
        return at(path(table, report.slug() + "/"));
    }

    /** {@return the file at a path} */
    public OutputFile at(String path) {
        OutputFile file = byPath.get(path);
        if (file == null) {
            throw new IllegalStateException("not a table of this site: " + path);
        }
        return file;
    }
}
