package dev.foreword.diagnostics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Prints a problem for other programs: one JSON object on a line of its own. */
public final class JsonFormat {

    private final JsonFactory factory = new JsonFactory();

    /** {@return the problem as one line with a line break at its end} */
    public String format(Diagnostic diagnostic) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("rule", diagnostic.rule().id());
            json.writeStringField("severity", diagnostic.severity().label());
            json.writeStringField("file", diagnostic.place().file());
            json.writeNumberField("line", diagnostic.place().line());
            json.writeNumberField("column", diagnostic.place().column());
            json.writeStringField("message", diagnostic.message());
            json.writeStringField("help", diagnostic.help());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }
}
