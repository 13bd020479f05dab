package dev.foreword.page.file;

import dev.foreword.data.Cell;
import dev.foreword.data.Row;
import dev.foreword.data.Table;
import java.io.ByteArrayOutputStream;

/**
 * A table as a file for other programs: RFC 4180 in UTF-8, plain numbers, the harmonised shorthand for what is missing.
 *
 * <p>Words that a spreadsheet would run as a formula are set behind an apostrophe.
 */
public final class DataDownload {

    /** A long table goes to its bytes in pieces, so that it isn’t held as characters as well. */
    private static final int PIECE = 1 << 13;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private CsvText piece = new CsvText();

    private DataDownload() {}

    static OutputFile file(String path, Table table) {
        DataDownload download = new DataDownload();
        download.piece.line(table.columnNames());
        for (Row row : table.rows()) {
            download.line(row);
        }
        download.turnPiece();
        return new OutputFile(path, download.bytes.toByteArray());
    }

    private void line(Row row) {
        for (Cell cell : row.cells()) {
            piece.field(plain(cell));
        }
        piece.endLine();
        if (piece.length() > PIECE) {
            turnPiece();
        }
    }

    private void turnPiece() {
        bytes.writeBytes(OutputFile.utf8(piece.toString()));
        piece = new CsvText();
    }

    private static String plain(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            return number.value().toPlainString();
        }
        return CsvText.safe(cell.text());
    }
}
