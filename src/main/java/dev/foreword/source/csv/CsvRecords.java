package dev.foreword.source.csv;

import dev.foreword.data.Blanks;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits a data file into records, each with the line on which it begins, and hands them on one by one. */
final class CsvRecords {

    /**
     * A line of cells.
     *
     * @param line the line of the file, from 1
     * @param delimiter what stands between its cells
     * @param cells as the parser gives them
     */
    record Rec(int line, char delimiter, CSVRecord cells) {

        int size() {
            return cells.size();
        }

        /** {@return whether no cell has anything in it} */
        boolean isBlank() {
            for (int i = 0; i < size(); i++) {
                if (!get(i).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** {@return a cell without blanks at its ends} */
        String get(int column) {
            return Blanks.strip(cells.get(column));
        }
    }

    private CsvRecords() {}

    /**
     * {@return what took the records; empty after a problem, which is reported}
     *
     * <p>A file that turns out not to be UTF-8 is read once more as Windows-1252, which is what older spreadsheets save.
     * That is said in a note, for a wrong guess would be seen only in a reader’s page.
     *
     * @param taker makes what takes the records, afresh for each reading
     */
    static <T extends Consumer<Rec>> Optional<T> read(
            String file, CsvInput input, Sidecar sidecar, Diagnostics diagnostics, Supplier<T> taker) {
        try {
            T first = taker.get();
            return read(file, input, sidecar, sidecar.layout().encoding(), diagnostics, first)
                    ? Optional.of(first)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            if (sidecar.layout().encoding().isPresent()) {
                diagnostics.report(
                        Rule.SIDECAR_CONTRADICTION,
                        Place.startOf(file),
                        "this file isn't in the encoding that its sidecar gives, "
                                + sidecar.layout().encoding().get(),
                        "correct the sidecar, or save the file again");
                return Optional.empty();
            }
        }
        diagnostics.report(
                Rule.CSV_ENCODING,
                Place.startOf(file),
                "this file isn't UTF-8, so it was read as Windows-1252",
                "look at letters with accents and at curly quotes, then save it as “CSV UTF-8”, or declare"
                        + " \"encoding: windows-1252\" in its sidecar");
        try {
            T second = taker.get();
            Optional<Charset> windows = Optional.of(Charset.forName("windows-1252"));
            return read(file, input, sidecar, windows, diagnostics, second) ? Optional.of(second) : Optional.empty();
        } catch (CharacterCodingException e) {
            diagnostics.report(
                    Rule.CSV_BINARY,
                    Place.startOf(file),
                    "this isn't a text file",
                    "save the sheet again as “CSV UTF-8”");
            return Optional.empty();
        }
    }

    private static boolean read(
            String file,
            CsvInput input,
            Sidecar sidecar,
            Optional<Charset> charset,
            Diagnostics diagnostics,
            Consumer<Rec> consumer)
            throws CharacterCodingException {
        int last = 0;
        try (Reader text = CsvText.open(input, charset)) {
            char delimiter = delimiter(text, sidecar);
            CSVParser parser = CSVParser.parse(text, format(delimiter));
            Batches<Rec> batches = new Batches<>(consumer);
            for (CSVRecord record : parser) {
                int end = (int) parser.getCurrentLineNumber();
                int line = end - (end == last + 1 ? 0 : breaks(record));
                if (last > 0 || !Delimiters.isDeclaration(record)) {
                    batches.accept(new Rec(line, delimiter, record));
                }
                last = end;
            }
            batches.finish();
            return true;
        } catch (CsvFault e) {
            report(file, e, diagnostics);
        } catch (UncheckedIOException | IOException e) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            if (cause instanceof CharacterCodingException coding) {
                throw coding;
            }
            if (cause instanceof CsvFault fault) {
                report(file, fault, diagnostics);
            } else {
                reportSyntax(file, last + 1, e, diagnostics);
            }
        }
        return false;
    }

    private static char delimiter(Reader text, Sidecar sidecar) throws IOException {
        Optional<Character> declared = sidecar.layout().delimiter();
        return declared.isPresent() ? declared.get() : Delimiters.recognise(text);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** The parser’s line count is that of a record’s end; line breaks within its cells lie before it. */
    private static int breaks(CSVRecord record) {
        int breaks = 0;
        for (int column = 0; column < record.size(); column++) {
            String cell = record.get(column);
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
