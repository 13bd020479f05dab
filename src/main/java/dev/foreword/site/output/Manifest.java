package dev.foreword.site.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.foreword.json.Json;
import dev.foreword.page.file.OutputFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of a site's files with their hashes, published with it. By it a later build knows which files are ours. */
public final class Manifest {

    /** The file's path in the site. */
    static final String PATH = OutputFile.MANIFEST;

    private static final JsonFactory JSON = new JsonFactory();

    private Manifest() {}

    /** {@return the manifest of a site} */
    public static OutputFile of(List<OutputFile> files) {
        return OutputFile.ofText(PATH, Json.pretty(json -> {
            json.text("generator", "Foreword");
            json.array(
                    "files",
                    all -> files.forEach(file -> all.object(one -> {
                        one.text("path", file.path());
                        one.number("bytes", file.bytes().length);
                        one.text("sha256", file.sha256());
                    })));
        }));
    }

    /** {@return the paths that a manifest lists; none when it can't be read} */
    static Set<String> paths(byte[] manifest) {
        Set<String> paths = new HashSet<>();
        try (JsonParser json = JSON.createParser(manifest)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("path")) {
                    paths.add(json.nextTextValue());
                }
            }
        } catch (IOException e) {
            return Set.of();
        }
        paths.add(PATH);
        return paths;
    }
}
