package dev.foreword.page.file;

import dev.foreword.data.Table;
import dev.foreword.model.index.DataAddress;
import dev.foreword.model.index.TableUses;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The tables that a site uses, as files to download. Each is written once, however many numbers link to it. */
public final class DataFiles {

    private final Map<String, OutputFile> byPath = new TreeMap<>();

    public DataFiles(TableUses uses) {
        for (Table table : uses.all()) {
            String path = DataAddress.file(table);
            byPath.put(path, DataDownload.file(path, table));
        }
    }

    /** {@return all files, in the order of their paths} */
    public Collection<OutputFile> all() {
        return byPath.values();
    }

    /** {@return the file of a table that is used} */
    public OutputFile of(Table table) {
        OutputFile file = byPath.get(DataAddress.file(table));
        if (file == null) {
            throw new IllegalStateException("not a table that this site uses: " + table);
        }
        return file;
    }
}
