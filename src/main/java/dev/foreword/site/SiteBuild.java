package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Addresses;
import dev.foreword.model.EvidenceIndex;
import dev.foreword.model.ResolvedSite;
import dev.foreword.page.Drawings;
import dev.foreword.page.OutputFile;
import dev.foreword.page.SiteRenderer;
import dev.foreword.source.ReleasedSourceTree;
import dev.foreword.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Builds a site: load, resolve, check, draw, render, publish. Start reading here.
 *
 * <p>Each step takes the last one's value and returns its own; problems are collected on the way, so that the author
 * sees all of them at once, and nothing is published while one of them is an error.
 */
public final class SiteBuild {

    private final SourceTree source;
    private final SiteOutput output;
    private final BuildOptions options;
    private final Progress progress;

    /**
     * @param source the site's files
     * @param output where it is published
     * @param options how it is built
     * @param progress is told of each step
     */
    public SiteBuild(SourceTree source, SiteOutput output, BuildOptions options, Progress progress) {
        this.source = new ReleasedSourceTree(source, options.release());
        this.output = output;
        this.options = options;
        this.progress = progress;
    }

    /** {@return what came of the build} */
    public BuildResult run() {
        return Workers.run(options.threads(), this::build);
    }

    private BuildResult build() {
        Diagnostics diagnostics = new Diagnostics();
        refuseForeignFiles(diagnostics);

        Optional<CheckedSite> read = CheckedSite.of(source, progress, diagnostics);
        if (read.isEmpty()) {
            return new BuildResult(
                    diagnostics.sorted(), true, false, 0, 0, EvidenceIndex.EMPTY, new TreeSet<>(), source.keptBack());
        }
        CheckedSite checked = read.get();
        ResolvedSite resolved = checked.resolved();
        EvidenceIndex evidence = checked.evidence();

        NavigableSet<String> addresses = new Addresses(resolved).all();

        progress.begin("Drawing");
        Artist artist = new Artist(
                resolved,
                source,
                new Drawers(source, diagnostics),
                options.publish() && resolved.site().config().pictures(),
                diagnostics);
        Drawings drawings = artist.drawings();

        progress.begin("Rendering");
        List<OutputFile> files = new ArrayList<>(
                new SiteRenderer(resolved, drawings, evidence, new ThemeFiles(source), diagnostics).render());

        List<Diagnostic> found = checked.problems(diagnostics);
        int pages = (int) files.stream().filter(f -> f.path().endsWith(".html")).count();
        boolean stopped = CheckedSite.stops(found, options.strict());
        if (stopped || !options.publish()) {
            return new BuildResult(found, stopped, false, pages, files.size(), evidence, addresses, source.keptBack());
        }

        progress.begin("Publishing");
        files.addAll(artist.shareCards());
        resolved.site().assets().forEach(path -> files.add(new OutputFile(path, source.read("content/" + path))));
        files.sort(Comparator.comparing(OutputFile::path));
        files.add(Manifest.of(files));
        output.publish(files);
        return new BuildResult(found, false, true, pages, files.size(), evidence, addresses, source.keptBack());
    }

    private void refuseForeignFiles(Diagnostics diagnostics) {
        for (String file : output.foreignFiles()) {
            diagnostics.report(
                    Rule.OUTPUT_NOT_OURS,
                    Place.startOf(file),
                    "this file stands where the site would be published, and isn't part of a site made by Foreword",
                    "move it away, or publish elsewhere with --out; nothing was deleted");
        }
    }
}
