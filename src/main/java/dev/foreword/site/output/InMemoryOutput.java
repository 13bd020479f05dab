package dev.foreword.site.output;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the published site in memory, for tests and for checks that write nothing. */
public final class InMemoryOutput implements SiteOutput {

    private Map<String, byte[]> published = Map.of();

    @Override
    public List<String> foreignFiles() {
        return List.of();
    }

    @Override
    public void publish(List<OutputFile> files, Workers workers) {
        Map<String, byte[]> all = new TreeMap<>();
        files.forEach(f -> all.put(f.path(), f.bytes()));
        published = all;
    }

    /** {@return the bytes of each file by its path; none before anything is published} */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(published);
    }
}
