package dev.foreword.page.file;

import dev.foreword.data.Table;
import dev.foreword.data.Tables;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The tables as files to download. Each is written once, however many figures link to it. */
public final class DataFiles {

    private final FigureNames names;
    private final Map<String, OutputFile> byPath = new TreeMap<>();

    public DataFiles(Site site, FigureNames names) {
        this.names = names;
        add(site.tables(), "");
        site.reports().forEach(report -> add(report.tables(), report.slug() + "/"));
    }

    private void add(Tables tables, String folder) {
        for (Table table : tables.all()) {
            String path = FigureNames.dataFile(table, folder);
            byPath.put(path, DataDownload.file(path, table));
        }
    }

    /** {@return all files, in the order of their paths} */
    public Collection<OutputFile> all() {
        return byPath.values();
    }

    /** {@return the file of a table that a page shows} */
    public OutputFile of(Table table, Page page) {
        return at(names.dataFile(table, page));
    }

    /** {@return the file of a table of a report} */
    public OutputFile of(Table table, Report report) {
        return at(FigureNames.dataFile(table, report.slug() + "/"));
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
