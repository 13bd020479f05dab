package dev.foreword.page.file;

import dev.foreword.data.Cell;
import dev.foreword.data.Column;
import dev.foreword.data.ColumnType;
import dev.foreword.data.Row;
import dev.foreword.data.Suppression;
import dev.foreword.data.Table;
import dev.foreword.json.Json;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A table as a file for other programs: RFC 4180 in UTF-8, plain numbers, the harmonised shorthand for what is missing.
 *
 * <p>Words that a spreadsheet would run as a formula are set behind an apostrophe.
 */
public final class DataDownload {

    private static final Pattern ISO_DATE = Pattern.compile("|\\d{4}-\\d\\d-\\d\\d");

    private DataDownload() {}

    static OutputFile file(String path, Table table) {
        CsvText csv = new CsvText();
        csv.line(table.columnNames());
        for (Row row : table.rows()) {
            csv.line(row.cells().stream().map(DataDownload::plain).toList());
        }
        return OutputFile.ofText(path, csv.toString());
    }

    /**
     * {@return the CSVW description of a table’s file, as the W3C’s “Metadata Vocabulary for Tabular Data” asks}
     *
     * @param licence where the terms of reuse stand; empty when nobody says
     */
    public static OutputFile description(String path, Table table, String title, String description, String licence) {
        String json = Json.write(j -> {
            j.array("@context", context -> {
                context.text("http://www.w3.org/ns/csvw");
                context.object(language -> language.text("@language", "en"));
            });
            j.text("url", path.substring(path.lastIndexOf('/') + 1));
            j.text("dc:title", title);
            j.text("dc:description", description);
            if (!licence.isEmpty()) {
                j.object("dc:license", id -> id.text("@id", licence));
            }
            j.object(
                    "tableSchema",
                    schema -> schema.array("columns", columns -> {
                        for (int i = 0; i < table.columns().size(); i++) {
                            describe(columns, table, i);
                        }
                    }));
        });
        return OutputFile.ofText(path + "-metadata.json", json + "\n");
    }

    private static void describe(Json columns, Table table, int index) {
        Column column = table.columns().get(index);
        columns.object(c -> {
            c.text("name", "c" + (index + 1));
            c.text("titles", column.name());
            if (!column.label().equals(column.name())) {
                c.text("dc:title", column.label());
            }
            c.text("datatype", datatype(table, index));
            if (column.type() == ColumnType.NUMBER) {
                c.array("null", marks -> {
                    marks.text("");
                    Arrays.stream(Suppression.values())
                            .map(Suppression::shorthand)
                            .forEach(marks::text);
                });
            }
        });
    }

    /** A day is a date only if it is written as the standard asks, year first. */
    private static String datatype(Table table, int index) {
        return switch (table.columns().get(index).type()) {
            case NUMBER -> "decimal";
            case DATE ->
                table.cells(index)
                                .allMatch(cell -> ISO_DATE.matcher(cell.text()).matches())
                        ? "date"
                        : "string";
            case PERIOD, CODE, TEXT -> "string";
        };
    }

    private static String plain(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            return number.value().toPlainString();
        }
        return CsvText.safe(cell.text());
    }
}
