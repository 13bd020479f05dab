package dev.foreword.site.picture;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.drawing.ChannelPictures;
import dev.foreword.drawing.FigureNames;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteFigures;
import dev.foreword.site.CheckedSite;
import dev.foreword.site.ContentFiles;
import dev.foreword.site.Problems;
import dev.foreword.site.Progress;
import dev.foreword.site.ThemeFiles;
import dev.foreword.source.tree.ReleasedSourceTree;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.work.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes every figure and page of tiles as pictures for every channel, with a sheet to look at and pick from. Only what
 * changed since the last run is drawn again, and what changed is told.
 */
public final class PictureRun {

    private final SourceTree source;
    private final Path folder;
    private final PictureOptions options;
    private final Progress progress;

    /**
     * @param source the site's files
     * @param folder where the pictures are written
     * @param options which are made
     * @param progress is told of each step
     */
    public PictureRun(SourceTree source, Path folder, PictureOptions options, Progress progress) {
        this.source = new ReleasedSourceTree(source, options.run().release());
        this.folder = folder;
        this.options = options;
        this.progress = progress;
    }

    /** {@return what was made} */
    public PictureResult run() {
        try (Workers workers = new Workers(options.run().threads())) {
            return make(workers);
        }
    }

    private PictureResult make(Workers workers) {
        Diagnostics diagnostics = new Diagnostics();
        boolean strict = options.run().strict();
        Optional<CheckedSite> checked = CheckedSite.of(source, workers, progress, diagnostics);
        Problems problems = checked.map(site -> site.problems(diagnostics, strict))
                .orElseGet(() -> Problems.of(diagnostics.sorted(), strict));
        return checked.isEmpty() || problems.stop()
                ? PictureResult.stopped(problems)
                : make(checked.get(), problems, workers);
    }

    private PictureResult make(CheckedSite checked, Problems problems, Workers workers) {
        progress.begin("Drawing");
        ResolvedSite site = checked.resolved();
        ChannelPictures pictures =
                new ChannelPictures(site, new ContentFiles(source), checked.drawers(), options.brand());
        List<Subject> all = subjects(site);
        List<Subject> wanted =
                all.stream().filter(subject -> isWanted(subject.name())).toList();
        List<ChannelPicture> drawn = workers.map(wanted, subject -> drawings(subject, pictures)).stream()
                .flatMap(List::stream)
                .toList();
        progress.begin("Writing");
        PictureFolder out = new PictureFolder(folder);
        PictureUpdate update = PictureUpdate.write(drawn, all, out, workers);
        new PictureSheet(new ThemeFiles(source), pictures, out).write(all, update);
        return new PictureResult(problems, update.counts(), update.changes(), unfit(drawn), unknown(all));
    }

    /** {@return all figures that are drawn, by their report and name} */
    private static List<Subject> subjects(ResolvedSite site) {
        FigureNames names = new FigureNames(site);
        String base = site.site().config().baseUrl();
        return new SiteFigures(site.index())
                .pictures().stream()
                        .map(figure -> new Subject(
                                figure,
                                names.picture(figure.node(), figure.page()),
                                base + names.file(figure.node(), figure.page()) + "/"))
                        .toList();
    }

    private boolean isWanted(String name) {
        return options.only().isEmpty() || options.only().stream().anyMatch(only -> matches(name, only));
    }

    /** A figure is asked for by its id, with or without its report, or by its report alone. */
    private static boolean matches(String name, String only) {
        String bare = only.replaceFirst("(^|/)fig-", "$1");
        return name.equals(bare) || name.endsWith("/" + bare) || name.startsWith(bare + "/");
    }

    private List<ChannelPicture> drawings(Subject subject, ChannelPictures pictures) {
        return options.channels().stream()
                .sorted()
                .map(channel -> new ChannelPicture(
                        subject,
                        channel,
                        pictures.picture(subject.figure(), channel).orElse(null)))
                .toList();
    }

    private static List<String> unfit(List<ChannelPicture> drawn) {
        return drawn.stream()
                .filter(picture -> !picture.fits())
                .map(ChannelPicture::path)
                .sorted()
                .toList();
    }

    private List<String> unknown(List<Subject> all) {
        Set<String> unknown = new TreeSet<>(options.only());
        unknown.removeIf(name -> all.stream().anyMatch(subject -> matches(subject.name(), name)));
        return List.copyOf(unknown);
    }
}
