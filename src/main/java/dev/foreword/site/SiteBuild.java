package dev.foreword.site;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.drawing.Drawings;
import dev.foreword.drawing.SiteDrawer;
import dev.foreword.model.index.PublishedFiles;
import dev.foreword.page.OldFiles;
import dev.foreword.page.SiteRenderer;
import dev.foreword.page.file.OutputFile;
import dev.foreword.site.output.Manifest;
import dev.foreword.site.output.SiteOutput;
import dev.foreword.source.tree.ReleasedSourceTree;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Builds a site: load, resolve, check, draw, render, publish. Start reading here.
 *
 * <p>Each step takes the last one's value and returns its own; problems are collected on the way, so that the author
 * sees all of them at once, and nothing is drawn or published while one of them is an error.
 */
public final class SiteBuild {

    private final SourceTree source;
    private final SiteOutput output;
    private final RunOptions options;
    private final Progress progress;

    /**
     * @param source the site's files
     * @param output where it is published
     * @param options how it is built
     * @param progress is told of each step
     */
    public SiteBuild(SourceTree source, SiteOutput output, RunOptions options, Progress progress) {
        this.source = new ReleasedSourceTree(source, options.release());
        this.output = output;
        this.options = options;
        this.progress = progress;
    }

    /** {@return what the build did} */
    public BuildResult run() {
        try (Workers workers = new Workers(options.threads())) {
            return build(workers);
        }
    }

    private BuildResult build(Workers workers) {
        Diagnostics diagnostics = new Diagnostics();
        refuseForeignFiles(diagnostics);
        Optional<CheckedSite> checked = CheckedSite.of(source, workers, progress, diagnostics);
        if (checked.isEmpty()) {
            return stopped(Problems.of(diagnostics.sorted(), options.strict()));
        }
        CheckedSite site = checked.get();
        Problems problems = site.problems(diagnostics, options.strict());
        if (problems.stop()) {
            return stopped(problems);
        }
        List<OutputFile> files = render(site, workers, diagnostics);
        problems = site.problems(diagnostics, options.strict());
        return problems.stop() ? stopped(problems) : publish(files, problems, workers);
    }

    private BuildResult stopped(Problems problems) {
        return new BuildResult(problems, 0, 0, source.keptBack());
    }

    private List<OutputFile> render(CheckedSite checked, Workers workers, Diagnostics diagnostics) {
        ContentFiles content = new ContentFiles(source);
        progress.begin("Drawing");
        Drawings drawings = new SiteDrawer(checked.resolved(), content, checked.drawers(), workers).draw();
        progress.begin("Rendering");
        List<OutputFile> files = new ArrayList<>(new SiteRenderer(
                        checked.resolved(), drawings, checked.evidence(), new ThemeFiles(source), workers, diagnostics)
                .render());
        PublishedFiles own = checked.resolved().files();
        own.referred().forEach(path -> files.add(content.referred(path)));
        own.named().forEach(path -> files.add(content.named(path)));
        files.addAll(OldFiles.of(checked.resolved(), files));
        return files;
    }

    private BuildResult publish(List<OutputFile> files, Problems problems, Workers workers) {
        progress.begin("Publishing");
        files.sort(Comparator.comparing(OutputFile::path));
        files.add(Manifest.of(files));
        output.publish(files, workers);
        int pages = (int) files.stream().filter(f -> f.path().endsWith(".html")).count();
        return new BuildResult(problems, pages, files.size(), source.keptBack());
    }

    private void refuseForeignFiles(Diagnostics diagnostics) {
        for (String file : output.foreignFiles()) {
            diagnostics.report(
                    Rule.OUTPUT_NOT_OURS,
                    Place.startOf(file),
                    "this stands where the site would be published, and isn't part of a site made by Foreword",
                    "move it away, or publish elsewhere with --out; nothing was deleted");
        }
    }
}
