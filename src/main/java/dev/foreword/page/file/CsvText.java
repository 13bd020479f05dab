package dev.foreword.page.file;

import dev.foreword.data.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Records as comma-separated values for other programs, as RFC 4180 has them. */
public final class CsvText {

    private final StringBuilder out = new StringBuilder();
    private boolean isAtStart = true;

    /** {@return a heading and records, in which what is empty is marked as not applicable} */
    public static String of(List<String> heading, Collection<List<String>> records) {
        CsvText text = new CsvText();
        text.line(heading);
        records.forEach(record -> text.line(record.stream()
                .map(field -> field.isEmpty() ? Suppression.NOT_APPLICABLE.shorthand() : safe(field))
                .toList()));
        return text.toString();
    }

    void line(List<String> fields) {
        fields.forEach(this::field);
        endLine();
    }

    /** Adds a field to the line. */
    void field(String text) {
        try {
            CSVFormat.RFC4180.print(text, out, isAtStart);
            isAtStart = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endLine() {
        try {
            CSVFormat.RFC4180.println(out);
            isAtStart = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int length() {
        return out.length();
    }

    /** {@return words that a spreadsheet won’t run as a formula} */
    static String safe(String text) {
        return !text.isEmpty() && "=+@-\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** {@return what was written up to now} */
    @Override
    public String toString() {
        return out.toString();
    }
}
