package dev.foreword.source;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Source;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code content/sources.yml}: what figures are cited from, by key. */
record SourcesReader(Diagnostics diagnostics) {

    static final String FILE = "content/sources.yml";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_:.-]*");

    Map<String, Source> read(YamlMap yaml) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Scalar key : yaml.keys()) {
            if (!KEY.matcher(key.text()).matches()) {
                diagnostics.report(
                        Rule.BAD_VALUE,
                        key.place(),
                        "\"" + key.text() + "\" can’t be the key of a source",
                        "use letters, digits and hyphens, such as dfe-cin-2016");
                continue;
            }
            Optional<YamlMap> source = yaml.map(key.text());
            source.ifPresent(map -> sources.put(key.text(), source(key.text(), map)));
        }
        return sources;
    }

    private static Source source(String key, YamlMap map) {
        Source source = new Source(
                key,
                map.required("title").text(),
                map.text("author", ""),
                map.text("publisher", ""),
                map.text("date", ""),
                map.text("url", ""));
        if (!source.url().isEmpty() && !source.url().matches("https?://\\S+")) {
            map.badValue(
                    map.placeOf("url"),
                    "\"" + source.url() + "\" is no address",
                    "write it with https:// and without spaces");
        }
        map.reportUnknownKeys();
        return source;
    }
}
