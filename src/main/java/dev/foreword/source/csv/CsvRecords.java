package dev.foreword.source.csv;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits a data file into records, each with the line on which it begins, and hands them on one by one. */
final class CsvRecords {

    private static final int FIRST_LINES = 1 << 16;

    /**
     * A line of cells.
     *
     * @param line the line of the file, from 1
     * @param cells as the parser gives them
     */
    record Rec(int line, CSVRecord cells) {

        int size() {
            return cells.size();
        }

        /** {@return a cell without blanks at its ends} */
        String get(int column) {
            return cells.get(column).strip();
        }
    }

    private CsvRecords() {}

    /** {@return whether all records could be read; a problem is reported} */
    static boolean read(String file, CsvInput input, Sidecar sidecar, Diagnostics diagnostics, Consumer<Rec> consumer) {
        int last = 0;
        try (Reader text = new BufferedReader(CsvText.open(file, input, sidecar.encoding(), diagnostics), FIRST_LINES);
                CSVParser parser = CSVParser.parse(text, format(text, sidecar))) {
            for (CSVRecord record : parser) {
                int line = (int) parser.getCurrentLineNumber() - breaks(record);
                consumer.accept(new Rec(line, record));
                last = (int) parser.getCurrentLineNumber();
            }
            return true;
        } catch (CsvFault e) {
            report(file, e, diagnostics);
        } catch (UncheckedIOException | IOException e) {
            if (e.getCause() instanceof CsvFault fault) {
                report(file, fault, diagnostics);
            } else {
                reportSyntax(file, last + 1, e, diagnostics);
            }
        }
        return false;
    }

    private static CSVFormat format(Reader text, Sidecar sidecar) throws IOException {
        char delimiter;
        if (sidecar.delimiter().isPresent()) {
            delimiter = sidecar.delimiter().get();
        } else {
            char[] start = new char[FIRST_LINES];
            text.mark(FIRST_LINES);
            int length = text.read(start);
            text.reset();
            delimiter = Delimiters.recognise(new String(start, 0, Math.max(0, length)));
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** The parser’s line count is that of a record’s end; line breaks within its cells lie before it. */
    private static int breaks(CSVRecord record) {
        int breaks = 0;
        for (String cell : record) {
            for (int i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    private static void report(String file, CsvFault fault, Diagnostics diagnostics) {
        diagnostics.report(
                fault.rule(), Place.at(file, fault.line(), 1), String.valueOf(fault.getMessage()), fault.help());
    }

    private static void reportSyntax(String file, int line, Exception e, Diagnostics diagnostics) {
        boolean unclosed = String.valueOf(e.getMessage()).contains("EOF");
        diagnostics.report(
                Rule.CSV_SYNTAX,
                Place.at(file, line, 1),
                unclosed
                        ? "a quote is opened in the row that begins with line " + line + " and never closed"
                        : "the quotes in the row that begins with line " + line + " are not in pairs",
                "close the quote, or double it where it belongs to the text: \"\"");
    }
}
