package dev.foreword.source.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * Turns the bytes of a data file into characters, piece by piece.
 *
 * <p>A byte order mark decides; without one the file is in the encoding that its sidecar declares, or in UTF-8, or, when it
 * can’t be, in Windows-1252, which is what older spreadsheets save. That is said in a note, for a wrong guess would be seen
 * only in a reader’s page.
 */
final class CsvText {

    private static final long MOST_BYTES = 1L << 30;
    private static final int LONGEST_LINE = 1_000_000;
    private static final int PIECE = 1 << 16;

    private CsvText() {}

    /** {@return a reader of the file’s characters; throws a {@link CsvFault} at the first one that can’t be part of a table} */
    static Reader open(String file, CsvInput input, Optional<Charset> declared, Diagnostics diagnostics)
            throws IOException {
        if (input.size() > MOST_BYTES) {
            throw tooLarge(1, "this table is larger than " + (MOST_BYTES >> 20) + " MB");
        }
        Charset charset = charset(file, input, declared, diagnostics);
        return new CheckedReader(new InputStreamReader(input.open(), charset));
    }

    private static Charset charset(String file, CsvInput input, Optional<Charset> declared, Diagnostics diagnostics)
            throws IOException {
        try (InputStream bytes = input.open()) {
            byte[] start = bytes.readNBytes(2);
            if (startsWith(start, 0xFF, 0xFE)) {
                return UTF_16LE;
            }
            if (startsWith(start, 0xFE, 0xFF)) {
                return UTF_16BE;
            }
        }
        if (declared.isPresent()) {
            return declared.get();
        }
        if (isUtf8(input)) {
            return UTF_8;
        }
        diagnostics.report(
                Rule.CSV_ENCODING,
                Place.startOf(file),
                "this file isn't UTF-8, so it was read as Windows-1252",
                "look at letters with accents and at curly quotes, then save it as “CSV UTF-8”, or declare \"encoding: windows-1252\""
                        + " in its sidecar");
        return Charset.forName("windows-1252");
    }

    private static boolean isUtf8(CsvInput input) throws IOException {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(PIECE);
        CharBuffer out = CharBuffer.allocate(PIECE);
        try (InputStream bytes = input.open()) {
            while (true) {
                int read = bytes.read(in.array(), in.position(), in.remaining());
                in.position(in.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(in, out.clear(), read < 0);
                if (result.isError()) {
                    return false;
                }
                in.compact();
                if (read < 0) {
                    return true;
                }
            }
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

    private static CsvFault tooLarge(int line, String message) {
        return new CsvFault(Rule.FILE_TOO_LARGE, line, message, "keep only the rows that the report needs");
    }

    /** Leaves out a byte order mark, and refuses what no table has: NUL characters, and lines without end. */
    private static final class CheckedReader extends FilterReader {
        private int line = 1;
        private int length;
        private boolean started;
        private char last;

        CheckedReader(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int from, int count) throws IOException {
            int read = super.read(buffer, from, count);
            int skip = !started && read > 0 && buffer[from] == '\uFEFF' ? 1 : 0;
            started |= read > 0;
            for (int i = from + skip; i < from + read; i++) {
                check(buffer[i]);
            }
            if (skip == 1) {
                System.arraycopy(buffer, from + 1, buffer, from, read - 1);
                return read == 1 ? read(buffer, from, count) : read - 1;
            }
            return read;
        }

        private void check(char c) throws CsvFault {
            if (c >= ' ') {
                length++;
            } else if (c == '\n' || c == '\r') {
                line += c == '\n' && last == '\r' ? 0 : 1;
                length = 0;
            } else if (c == '\0') {
                throw new CsvFault(
                        Rule.CSV_BINARY,
                        line,
                        "this isn't a text file: line " + line + " holds a NUL byte",
                        "save the sheet again as “CSV UTF-8”");
            }
            if (length > LONGEST_LINE) {
                throw tooLarge(line, "this line has over " + LONGEST_LINE + " characters");
            }
            last = c;
        }
    }
}
