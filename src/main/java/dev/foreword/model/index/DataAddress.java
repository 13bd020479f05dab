package dev.foreword.model.index;

import dev.foreword.data.Table;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a table is published: once for the whole site, however many reports use it. A table in a report’s folder is
 * published with that report, a shared one with the site.
 */
public final class DataAddress {

    private static final String DATA = "data/";

    private DataAddress() {}

    /** {@return the address of a table’s page} */
    public static String page(Table table) {
        String folder = folder(table);
        String within = folder.equals("shared") ? "" : folder + "/";
        return within + DATA + table.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** {@return the path of a table’s file} */
    public static String file(Table table) {
        return page(table) + ".csv";
    }

    /** {@return the path of the description of a table’s file} */
    public static String description(Table table) {
        return file(table) + "-metadata.json";
    }

    /** {@return the report that a table belongs to; none for a shared one} */
    public static Optional<Report> owner(Table table, Site site) {
        String folder = folder(table);
        return site.reports().stream()
                .filter(report -> report.slug().equals(folder))
                .findFirst();
    }

    /** The first folder below {@code data/}. */
    private static String folder(Table table) {
        String below = table.file().substring(DATA.length());
        return below.substring(0, below.indexOf('/'));
    }
}
