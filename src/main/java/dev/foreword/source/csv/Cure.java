package dev.foreword.source.csv;

import dev.foreword.data.Suppression;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of a sidecar that settles something.
 *
 * @param key its key
 * @param entry what stands behind it; of keys that hold several, one of them
 */
record Cure(String key, String entry) {

    private static final Set<String> MAPS = Set.of("marks", "flags", "bounds", "columns");

    /** {@return the cure for a text that stands for a value that isn’t there} */
    static Cure mark(String text, Suppression reason) {
        return new Cure("marks", quoted(text) + ": " + reason.word());
    }

    /** {@return the lines that hold some cures, each key once} */
    static List<String> lines(List<Cure> cures) {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        cures.forEach(cure ->
                entries.computeIfAbsent(cure.key, key -> new LinkedHashSet<>()).add(cure.entry));
        return entries.entrySet().stream()
                .map(e -> e.getKey() + ": " + value(e.getKey(), e.getValue()))
                .toList();
    }

    private static String value(String key, Set<String> entries) {
        String all = String.join(", ", entries);
        return MAPS.contains(key) ? "{" + all + "}" : entries.size() > 1 ? "[" + all + "]" : all;
    }

    /** {@return a text as YAML needs it} */
    static String quoted(String text) {
        boolean plain =
                text.matches("[A-Za-z_][A-Za-z0-9_]*") && !text.matches("(?i)yes|no|true|false|null|y|n|on|off");
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
