package dev.foreword.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Writes JSON, key by key in the order given. All that the program writes as JSON is written here. */
public final class Json {

    private static final JsonFactory PLAIN = new JsonFactory();

    private static final JsonFactory IN_HTML = JsonFactory.builder()
            // So that the text can stand in a script element: "</script>" is written with an escape.
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** {@return an object on one line, which may also stand in a script element of a page} */
    public static String write(Consumer<Json> content) {
        return write(IN_HTML, false, content);
    }

    /** {@return an object on one line, for other programs} */
    public static String line(Consumer<Json> content) {
        return write(PLAIN, false, content);
    }

    /** {@return an object on lines of its own, indented, for a file that people look at as well} */
    public static String pretty(Consumer<Json> content) {
        return write(PLAIN, true, content);
    }

    private static String write(JsonFactory factory, boolean pretty, Consumer<Json> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            if (pretty) {
                generator.useDefaultPrettyPrinter();
            }
            new Json(generator).object(content, generator::writeStartObject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    public void text(String key, String value) {
        run(() -> generator.writeStringField(key, value));
    }

    /** Writes an item of a list. */
    public void text(String value) {
        run(() -> generator.writeString(value));
    }

    public void number(String key, long value) {
        run(() -> generator.writeNumberField(key, value));
    }

    public void object(String key, Consumer<Json> content) {
        object(content, () -> generator.writeObjectFieldStart(key));
    }

    /** Writes an object that is an item of a list. */
    public void object(Consumer<Json> content) {
        object(content, generator::writeStartObject);
    }

    public void array(String key, Consumer<Json> content) {
        run(() -> generator.writeArrayFieldStart(key));
        content.accept(this);
        run(generator::writeEndArray);
    }

    private void object(Consumer<Json> content, Step start) {
        run(start);
        content.accept(this);
        run(generator::writeEndObject);
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
