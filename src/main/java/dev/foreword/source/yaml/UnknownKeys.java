package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what to do about a key that isn’t known where it stands.
 *
 * @param known the keys that are known there
 * @param around the keys of the map around it; none at the top
 * @param elsewhere the keys of other files, by the files’ names
 */
record UnknownKeys(Keys known, Keys around, Map<String, Keys> elsewhere) {

    /** {@return what is wrong with a key} */
    String message(String key) {
        return withBlank(key).isPresent()
                ? "a colon behind a key needs a blank behind it"
                : "there is no key \"" + key + "\" here";
    }

    String help(String key) {
        return withBlank(key)
                .or(() -> otherCase(key))
                .or(() -> deeper(key))
                .or(() -> furtherOut(key))
                .or(() -> inOtherFile(key))
                .orElseGet(() -> Suggestions.help(key, known.names(), "keys"));
    }

    /** {@return whether a key that isn’t known was probably meant to be this one} */
    boolean isMeant(String written, String key) {
        return Suggestions.nearest(written, known.names()).contains(key) || written.startsWith(key + ":");
    }

    private static Optional<String> withBlank(String key) {
        int colon = key.indexOf(':');
        return colon > 0 && !key.contains(" ")
                ? Optional.of("write \"" + key.substring(0, colon) + ": " + key.substring(colon + 1) + "\"")
                : Optional.empty();
    }

    private Optional<String> otherCase(String key) {
        return known.names().stream()
                .filter(name -> name.equalsIgnoreCase(key))
                .findFirst()
                .map(name -> "write it in small letters: " + name);
    }

    private Optional<String> deeper(String key) {
        return known.all().stream()
                .filter(above -> above.below().find(key).isPresent())
                .findFirst()
                .map(above -> "it belongs under \"" + above.name() + ":\"; indent it there");
    }

    private Optional<String> furtherOut(String key) {
        return around.find(key).map(found -> "it belongs one level further out; indent it less");
    }

    private Optional<String> inOtherFile(String key) {
        List<String> near = Suggestions.nearest(key, known.names());
        return elsewhere.entrySet().stream()
                .filter(file -> near.isEmpty() && file.getValue().find(key).isPresent())
                .findFirst()
                .map(file -> "it belongs in " + file.getKey());
    }
}
