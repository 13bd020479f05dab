package dev.foreword.source.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Unprintable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Reads the author's text files: UTF-8, with or without a byte order mark, of a size that can be worked with. */
public final class TextReader {

    /** More than a hundred times the longest of the source reports. */
    private static final long MOST_BYTES = 16L << 20;

    private static final int LONGEST_LINE = 1_000_000;

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    public TextReader(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** {@return the text of a file with line feeds alone as line ends; empty after a problem, which is reported} */
    public Optional<String> read(String file) {
        if (tree.size(file) > MOST_BYTES) {
            tooLarge(Place.startOf(file), "this file is larger than " + (MOST_BYTES >> 20) + " MB");
            return Optional.empty();
        }
        byte[] bytes = tree.read(file);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            reportEncoding(file, text, bytes);
            return Optional.empty();
        }
        String normal = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (normal.indexOf('\r') >= 0) {
            normal = normal.replace("\r\n", "\n").replace('\r', '\n');
        }
        return linesFit(file, normal) ? Optional.of(printable(file, normal)) : Optional.empty();
    }

    /** What can’t be printed is told, and read as a mark of the same width, so that all else keeps its place. */
    private String printable(String file, String text) {
        Unprintable.fault("this line", text)
                .ifPresent(fault -> diagnostics.report(
                        Rule.UNPRINTABLE, placeOf(file, text, fault.at()), fault.message(), fault.help()));
        return Unprintable.replaced(text);
    }

    private static Place placeOf(String file, String text, int at) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Place(file, line, at - text.lastIndexOf('\n', at), 1);
    }

    private void reportEncoding(String file, String readSoFar, byte[] bytes) {
        Place end = placeOf(file, readSoFar, readSoFar.length());
        int bad = bytes[readSoFar.getBytes(UTF_8).length] & 0xFF;
        diagnostics.report(
                Rule.FILE_ENCODING,
                Place.at(file, end.line(), end.column()),
                String.format("this file isn't UTF-8: the byte 0x%02X stands where no character has it", bad),
                "save the file as UTF-8; in Word or Excel choose “UTF-8” under encoding");
    }

    private boolean linesFit(String file, String text) {
        int line = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop - start > LONGEST_LINE) {
                tooLarge(Place.at(file, line, 1), "this line has " + (stop - start) + " characters");
                return false;
            }
            start = stop + 1;
            line++;
        }
        return true;
    }

    private void tooLarge(Place place, String message) {
        diagnostics.report(Rule.FILE_TOO_LARGE, place, message, "split the text into pages, or move figures to data/");
    }
}
