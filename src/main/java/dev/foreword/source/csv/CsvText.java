package dev.foreword.source.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns the bytes of a data file into characters.
 *
 * <p>A byte order mark decides; without one the file is UTF-8, or, when it can't be, Windows-1252, which is what older
 * spreadsheets save. That is said in a note, for a wrong guess would be seen only in a reader's page.
 */
final class CsvText {

    private static final long MOST_BYTES = 256L << 20;
    private static final int LONGEST_LINE = 1_000_000;

    private CsvText() {}

    static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > MOST_BYTES) {
            tooLarge(file, 1, "this table is larger than " + (MOST_BYTES >> 20) + " MB", diagnostics);
            return Optional.empty();
        }
        String text = characters(file, bytes, diagnostics);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            diagnostics.report(
                    Rule.CSV_BINARY,
                    Place.at(file, lineOf(text, nul), 1),
                    "this isn't a text file: line " + lineOf(text, nul) + " holds a NUL byte",
                    "save the sheet again as “CSV UTF-8”");
            return Optional.empty();
        }
        return linesFit(file, text, diagnostics) ? Optional.of(text) : Optional.empty();
    }

    private static String characters(String file, byte[] bytes, Diagnostics diagnostics) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            diagnostics.report(
                    Rule.CSV_ENCODING,
                    Place.startOf(file),
                    "this file isn't UTF-8, so it was read as Windows-1252",
                    "look at letters with accents and at curly quotes, then save it as “CSV UTF-8”");
            return new String(bytes, Charset.forName("windows-1252"));
        }
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

    private static boolean linesFit(String file, String text, Diagnostics diagnostics) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                line += c == '\n' ? 1 : 0;
                start = i + 1;
            } else if (i - start > LONGEST_LINE) {
                tooLarge(file, line, "this line has over " + LONGEST_LINE + " characters", diagnostics);
                return false;
            }
        }
        return true;
    }

    private static void tooLarge(String file, int line, String message, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.FILE_TOO_LARGE, Place.at(file, line, 1), message, "keep only the rows that the report needs");
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
