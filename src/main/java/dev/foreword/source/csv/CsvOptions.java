package dev.foreword.source.csv;

/**
 * Which part of a file is the table, for files that hold more. Rows are counted as records from 1, empty lines left
 * out.
 *
 * @param headerFrom the first record of the heading; 0 when there is none
 * @param headerTo the last record of the heading; several are joined by a blank
 * @param rowFrom the first record of data
 * @param rowTo the last record of data; {@link Integer#MAX_VALUE} for the last of the file
 * @param columns how many columns to keep from the left; {@link Integer#MAX_VALUE} for all
 */
public record CsvOptions(int headerFrom, int headerTo, int rowFrom, int rowTo, int columns) {

    /** A file that is a table and nothing else. */
    public static final CsvOptions WHOLE_FILE = new CsvOptions(1, 1, 2, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public CsvOptions {
        if (headerFrom < 0 || headerTo < headerFrom || rowFrom <= headerTo || rowTo < rowFrom || columns < 1) {
            throw new IllegalArgumentException("heading " + headerFrom + "-" + headerTo + ", rows " + rowFrom + "-"
                    + rowTo + ", columns " + columns);
        }
    }
}
