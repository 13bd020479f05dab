package dev.foreword.source.csv;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits the text of a data file into records, each with the line on which it begins. */
final class CsvRecords {

    /**
     * A line of cells.
     *
     * @param line the line of the file, from 1
     * @param cells without blanks at their ends
     */
    record Rec(int line, List<String> cells) {}

    private CsvRecords() {}

    /** {@return the records; empty after a problem, which is reported} */
    static Optional<List<Rec>> split(String file, String text, Diagnostics diagnostics) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Delimiters.recognise(text))
                .setIgnoreEmptyLines(true)
                .get();
        int[] lineStarts = lineStarts(text);
        List<Rec> records = new ArrayList<>();
        int lastLine = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                int line = lineOf(lineStarts, skipBreaks(text, (int) record.getCharacterPosition()));
                records.add(new Rec(line, record.stream().map(String::strip).toList()));
                lastLine = line;
            }
            return Optional.of(records);
        } catch (IOException | UncheckedIOException e) {
            reportSyntax(file, text, Math.max(1, lastLine), e, diagnostics);
            return Optional.empty();
        }
    }

    private static void reportSyntax(String file, String text, int lastLine, Exception e, Diagnostics diagnostics) {
        boolean unclosed = String.valueOf(e.getMessage()).contains("EOF");
        int line = Math.min(lastLine + 1, (int) text.lines().count());
        diagnostics.report(
                Rule.CSV_SYNTAX,
                Place.at(file, Math.max(1, line), 1),
                unclosed
                        ? "a quote is opened in the row that begins with line " + line + " and never closed"
                        : "the quotes in the row that begins with line " + line + " are not in pairs",
                "close the quote, or double it where it belongs to the text: \"\"");
    }

    /** The parser's own line count is that of a record's end, and differs where cells hold line breaks. */
    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (end) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int lineOf(int[] starts, int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int skipBreaks(String text, int position) {
        int at = position;
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }
}
