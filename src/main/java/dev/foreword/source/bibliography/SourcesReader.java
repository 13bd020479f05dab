package dev.foreword.source.bibliography;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.citation.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what the reports of a site cite, from any of three files. */
public final class SourcesReader {

    /** Where CSL-JSON lies. */
    public static final String JSON = "content/sources.json";

    public static final String YAML = "content/sources.yml";
    public static final String BIBTEX = "content/sources.bib";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_:./+-]*");

    private final Diagnostics diagnostics;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    public SourcesReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * {@return all sources by their keys}
     *
     * @param text gives the text of a file, if the site has it
     */
    public Map<String, Source> read(Function<String, Optional<String>> text) {
        List<Source> all = new ArrayList<>();
        text.apply(YAML).ifPresent(t -> all.addAll(new YamlSources(diagnostics).read(YAML, t)));
        text.apply(BIBTEX).ifPresent(t -> all.addAll(new BibTexSources(BIBTEX, diagnostics).read(t)));
        text.apply(JSON).ifPresent(t -> all.addAll(new CslJsonSources(diagnostics).read(JSON, t)));
        all.forEach(this::add);
        return sources;
    }

    private void add(Source source) {
        if (!KEY.matcher(source.key()).matches()) {
            diagnostics.report(
                    Rule.BAD_VALUE,
                    source.place(),
                    "\"" + source.key() + "\" can’t be the key of a source",
                    "use letters, digits and hyphens, such as dfe-cin-2016");
            return;
        }
        Source earlier = sources.putIfAbsent(source.key(), source);
        if (earlier != null) {
            diagnostics.report(
                    Rule.SOURCE_DUPLICATE,
                    source.place(),
                    "the source \"" + source.key() + "\" is already described at " + earlier.place(),
                    "keep one of the two");
        }
        for (String url : List.of(source.link().url(), source.link().archived())) {
            reportBroken(source.place(), url);
        }
    }

    private void reportBroken(Place place, String url) {
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            diagnostics.report(
                    Rule.BAD_VALUE,
                    place,
                    "\"" + url + "\" is no address",
                    "write it with https:// and without spaces");
        }
    }
}
