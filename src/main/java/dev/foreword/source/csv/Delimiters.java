package dev.foreword.source.csv;

import java.io.IOException;
import java.io.Reader;
import org.apache.commons.csv.CSVRecord;

/** Recognises what stands between the cells of a file: a comma, a semicolon, a tab or a bar. */
final class Delimiters {

    private static final String CANDIDATES = ",;\t|";
    private static final String DECLARATION = "sep=";
    private static final int MOST_LINES = 30;

    private Delimiters() {}

    /** {@return whether a record is the line {@code sep=;} by which spreadsheets are told what stands between cells} */
    static boolean isDeclaration(CSVRecord record) {
        return declared(record.get(0)) || (record.size() > 1 && record.get(0).equalsIgnoreCase(DECLARATION));
    }

    private static boolean declared(String line) {
        return line.length() == DECLARATION.length() + 1
                && line.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length());
    }

    /** {@return what stands between the cells of a text, which is left at its beginning} */
    static char recognise(Reader text) throws IOException {
        char[] start = new char[CsvText.PIECE];
        text.mark(CsvText.PIECE);
        int length = text.read(start);
        text.reset();
        return recognise(new String(start, 0, Math.max(0, length)));
    }

    /** {@return what a first line {@code sep=;} names; else what divides most of the first lines; the comma when nothing does} */
    private static char recognise(String text) {
        String first =
                text.lines().findFirst().map(line -> line.replace("\"", "")).orElse("");
        return declared(first) ? first.charAt(DECLARATION.length()) : mostFrequent(text);
    }

    /** A title may have commas in it, and so may numbers; what divides cells is there in each row. */
    private static char mostFrequent(String text) {
        int[] lines = new int[CANDIDATES.length()];
        int[] all = new int[CANDIDATES.length()];
        int from = 0;
        for (int line = 0; line < MOST_LINES && from < text.length(); line++) {
            int[] counts = new int[CANDIDATES.length()];
            from = count(text, from, counts);
            for (int i = 0; i < counts.length; i++) {
                lines[i] += counts[i] > 0 ? 1 : 0;
                all[i] += counts[i];
            }
        }
        int best = 0;
        for (int i = 1; i < lines.length; i++) {
            boolean more = lines[i] > lines[best] || (lines[i] == lines[best] && all[i] > all[best]);
            best = more ? i : best;
        }
        return CANDIDATES.charAt(best);
    }

    /** Counts the candidates outside quotes in a line, and gives where the next one begins. */
    private static int count(String text, int from, int[] counts) {
        boolean quoted = false;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
        }
        return i + 1;
    }
}
