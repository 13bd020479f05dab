package dev.foreword.page.file;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Table;

/**
 * A table as a file for other programs: RFC 4180 in UTF-8, plain numbers, the harmonised shorthand for what is missing.
 *
 * <p>Words that a spreadsheet would run as a formula are set behind an apostrophe.
 */
public final class DataDownload {

    private DataDownload() {}

    static OutputFile file(String path, Table table) {
        CsvText csv = new CsvText();
        csv.line(table.columnNames());
        for (Row row : table.rows()) {
            csv.line(row.cells().stream().map(DataDownload::plain).toList());
        }
        return OutputFile.ofText(path, csv.toString());
    }

    private static String plain(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            return number.value().toPlainString();
        }
        return CsvText.safe(cell.text());
    }
}
