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
import java.util.stream.Stream;

/** Reads what the reports of a site cite, from any of three files. */
public final class SourcesReader {

    /** Where CSL-JSON lies. */
    public static final String JSON = "content/sources.json";

    public static final String YAML = "content/sources.yml";
    public static final String BIBTEX = "content/sources.bib";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_:./+-]*");

    private static final int LONGEST = 2_000;

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
        Source earlier = sources.putIfAbsent(source.key(), fitting(source));
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

    /** A style reads a field again and again, so one that no note has room for is refused, and cut for the rest of the run. */
    private Source fitting(Source source) {
        int longest = texts(source).mapToInt(String::length).max().orElse(0);
        if (longest <= LONGEST) {
            return source;
        }
        diagnostics.report(
                Rule.BAD_VALUE,
                source.place(),
                "one part of the source \"" + source.key() + "\" has " + longest + " characters",
                "shorten it: a note has room for " + LONGEST);
        String title = source.title();
        return new Source(
                source.key(),
                source.type(),
                title.substring(0, Math.min(title.length(), LONGEST)),
                new Source.Makers(List.of(), List.of()),
                Source.Publication.NONE,
                source.link(),
                "",
                source.place());
    }

    private static Stream<String> texts(Source source) {
        Source.Publication publication = source.publication();
        return Stream.concat(
                Stream.concat(source.authors().stream(), source.editors().stream())
                        .map(Source.Author::name),
                Stream.of(
                        source.title(),
                        source.fixed(),
                        source.link().url(),
                        publication.date(),
                        publication.publisher(),
                        publication.place(),
                        publication.edition(),
                        publication.number(),
                        publication.container().title()));
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
