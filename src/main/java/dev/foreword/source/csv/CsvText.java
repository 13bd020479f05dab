package dev.foreword.source.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Unprintable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns the bytes of a data file into characters, piece by piece.
 *
 * <p>A byte order mark decides; without one the file is in the encoding that its sidecar declares, or in UTF-8.
 */
final class CsvText {

    private static final long MOST_BYTES = 1L << 30;
    private static final int LONGEST_LINE = 1_000_000;

    /** So much is read ahead, and can be gone back over. */
    static final int PIECE = 1 << 16;

    private CsvText() {}

    /** {@return a reader of the file’s characters; throws a {@link CsvFault} at the first one that can’t be part of a table} */
    static Reader open(CsvInput input, Optional<Charset> declared) throws IOException {
        if (input.size() > MOST_BYTES) {
            throw tooLarge(1, "this table is larger than " + (MOST_BYTES >> 20) + " MB");
        }
        Charset charset = charset(input, declared);
        // Strict, so that a byte that no character has isn’t passed over.
        return skipMark(new BufferedReader(new InputStreamReader(input.open(), charset.newDecoder()), PIECE));
    }

    private static Charset charset(CsvInput input, Optional<Charset> declared) throws IOException {
        try (InputStream bytes = input.open()) {
            byte[] start = bytes.readNBytes(2);
            if (startsWith(start, 0xFF, 0xFE)) {
                return UTF_16LE;
            }
            if (startsWith(start, 0xFE, 0xFF)) {
                return UTF_16BE;
            }
        }
        return declared.orElse(UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static CsvFault tooLarge(int line, String message) {
        return new CsvFault(Rule.FILE_TOO_LARGE, line, message, "keep only the rows that the report needs");
    }

    /** {@return a reader that stands behind a byte order mark, if the text begins with one} */
    private static Reader skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /**
     * Refuses a cell that no table has: with a character that can’t be printed, or of endless length.
     *
     * @param line the line on which its record begins
     * @param cell its text
     */
    static void check(int line, String cell) {
        Unprintable.fault("this row", cell).ifPresent(fault -> {
            throw new UncheckedIOException(
                    cell.indexOf('\0') < 0
                            ? new CsvFault(Rule.UNPRINTABLE, line, fault.message(), fault.help())
                            : new CsvFault(
                                    Rule.CSV_BINARY,
                                    line,
                                    "this isn't a text file: line " + line + " holds a NUL byte",
                                    "save the sheet again as “CSV UTF-8”"));
        });
        if (cell.length() > LONGEST_LINE) {
            throw new UncheckedIOException(tooLarge(line, "this line has over " + LONGEST_LINE + " characters"));
        }
    }
}
