package dev.foreword.site.picture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.foreword.json.Json;
import dev.foreword.page.file.OutputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the last run made: each picture with a hash of all that went into it, and each figure with its words. By it the
 * next run knows what to draw again, and can say what changed.
 *
 * @param pictures the hash of each picture, by its path without the ending
 * @param words the words of each figure, by its name
 */
record PictureState(NavigableMap<String, String> pictures, NavigableMap<String, List<String>> words) {

    static final String PATH = "pictures.json";

    private static final JsonFactory JSON = new JsonFactory();

    static PictureState empty() {
        return new PictureState(new TreeMap<>(), new TreeMap<>());
    }

    /** {@return the same, to be changed} */
    PictureState copy() {
        return new PictureState(new TreeMap<>(pictures), new TreeMap<>(words));
    }

    /** {@return what a file says; nothing when it can't be read: then all is drawn anew} */
    static PictureState read(byte[] file) {
        PictureState state = empty();
        try (JsonParser json = JSON.createParser(file)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean pictures = json.currentName().equals("pictures");
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    if (pictures) {
                        state.pictures().put(name, json.getText());
                    } else {
                        state.words().put(name, strings(json));
                    }
                }
            }
            return state;
        } catch (IOException e) {
            return empty();
        }
    }

    private static List<String> strings(JsonParser json) throws IOException {
        List<String> all = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            all.add(json.getText());
        }
        return all;
    }

    OutputFile file() {
        return OutputFile.ofText(PATH, Json.pretty(json -> {
            json.object("pictures", all -> pictures.forEach(all::text));
            json.object(
                    "figures", all -> words.forEach((name, said) -> all.array(name, list -> said.forEach(list::text))));
        }));
    }
}
