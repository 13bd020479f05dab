package dev.foreword.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Writes JSON, key by key in the order given. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
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

    /** {@return an object as JSON} */
    static String write(Consumer<Json> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            new Json(generator).object(content, generator::writeStartObject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    void text(String key, String value) {
        run(() -> generator.writeStringField(key, value));
    }

    void text(String value) {
        run(() -> generator.writeString(value));
    }

    void object(String key, Consumer<Json> content) {
        object(content, () -> generator.writeObjectFieldStart(key));
    }

    void object(Consumer<Json> content) {
        object(content, generator::writeStartObject);
    }

    void array(String key, Consumer<Json> content) {
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
