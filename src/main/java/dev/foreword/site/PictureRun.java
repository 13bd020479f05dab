package dev.foreword.site;

import dev.foreword.chart.Artwork;
import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.ChartWords;
import dev.foreword.chart.TileDrawer;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.model.Brand;
import dev.foreword.model.Channel;
import dev.foreword.model.ChartBlock;
import dev.foreword.model.InfographicBlock;
import dev.foreword.model.Page;
import dev.foreword.model.Reading;
import dev.foreword.model.ReportBlock;
import dev.foreword.model.ResolvedSite;
import dev.foreword.page.ContactSheet;
import dev.foreword.page.FigureNames;
import dev.foreword.page.OutputFile;
import dev.foreword.source.ReleasedSourceTree;
import dev.foreword.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes every figure and page of tiles as pictures for every channel, with a sheet to look at and pick from. Only what
 * changed since the last run is drawn again, and what changed is told.
 */
public final class PictureRun {

    private static final String BEFORE = "before/";

    private record Subject(ReportBlock block, Page page, String name) {}

    private record Made(Subject subject, Channel channel, Optional<Artwork> artwork) {
        String path() {
            return subject.name() + "-" + channel.word();
        }
    }

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

    /** {@return what came of it} */
    public PictureResult run() {
        return Workers.run(options.run().threads(), this::make);
    }

    private PictureResult make() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<CheckedSite> checked = CheckedSite.of(source, progress, diagnostics);
        if (checked.isEmpty()) {
            return stopped(Problems.of(diagnostics.sorted(), options.run().strict()));
        }
        ResolvedSite site = checked.get().resolved();
        Drawers drawers = new Drawers(source, diagnostics);
        Problems problems = checked.get().problems(diagnostics, options.run().strict());
        if (problems.stop()) {
            return stopped(problems);
        }
        progress.begin("Drawing");
        List<Subject> all = subjects(site);
        List<Subject> wanted =
                all.stream().filter(subject -> isWanted(subject.name())).toList();
        Set<String> unknown = new TreeSet<>(options.only());
        unknown.removeIf(name -> all.stream().anyMatch(subject -> matches(subject.name(), name)));
        List<Made> made = wanted.parallelStream()
                .flatMap(subject -> artworks(subject, site, drawers))
                .toList();
        progress.begin("Writing");
        return write(site, all, made, problems, unknown);
    }

    private static PictureResult stopped(Problems problems) {
        return new PictureResult(problems, 0, 0, 0, List.of(), List.of(), List.of());
    }

    /** {@return all figures that are drawn, by their report and name} */
    private static List<Subject> subjects(ResolvedSite site) {
        FigureNames names = new FigureNames(site);
        List<Subject> subjects = new ArrayList<>();
        site.index()
                .pages()
                .forEach(page -> Reading.visit(page, node -> {
                    boolean chart =
                            node instanceof ChartBlock block && block.spec().isPresent();
                    boolean tiles = node instanceof InfographicBlock block
                            && block.anchor().isPresent();
                    if (chart || tiles) {
                        ReportBlock block = (ReportBlock) node;
                        subjects.add(
                                new Subject(block, page, names.file(block, page).replace("figures/", "")));
                    }
                }));
        return subjects;
    }

    private boolean isWanted(String name) {
        return options.only().isEmpty() || options.only().stream().anyMatch(only -> matches(name, only));
    }

    /** A figure is asked for by its id, with or without its report, or by its report alone. */
    private static boolean matches(String name, String only) {
        String bare = only.replaceFirst("(^|/)fig-", "$1");
        return name.equals(bare) || name.endsWith("/" + bare) || name.startsWith(bare + "/");
    }

    private Stream<Made> artworks(Subject subject, ResolvedSite site, Drawers drawers) {
        FigureWords words = new FigureWords(site, source);
        Brand brand = brand(site, words, subject.page());
        ChartDrawer charts = drawers.of(brand);
        return options.channels().stream().sorted().map(channel -> {
            if (subject.block() instanceof ChartBlock chart) {
                ChartWords said = words.of(chart, subject.page());
                return new Made(subject, channel, charts.picture(chart.spec().orElseThrow(), said, channel, brand));
            }
            InfographicBlock tiles = (InfographicBlock) subject.block();
            return new Made(
                    subject,
                    channel,
                    new TileDrawer(charts)
                            .picture(
                                    words.groups(tiles, subject.page()),
                                    words.of(tiles, subject.page()),
                                    channel,
                                    brand));
        });
    }

    private Brand brand(ResolvedSite site, FigureWords words, Page page) {
        return site.site().reports().stream()
                .filter(report -> report.slug().equals(options.brand()))
                .findFirst()
                .map(report -> report.config().brand())
                .orElseGet(() -> words.brand(page));
    }

    private PictureResult write(
            ResolvedSite site, List<Subject> all, List<Made> made, Problems problems, Set<String> unknown) {
        PictureFolder out = new PictureFolder(folder);
        PictureState last = PictureState.read(out.read(PictureState.PATH));
        PictureState next = PictureState.empty();
        next.pictures().putAll(last.pictures());
        next.words().putAll(last.words());
        int removed = removeHomeless(all, out, next);

        List<Made> fitting = made.stream().filter(m -> m.artwork().isPresent()).toList();
        Map<String, String> hashes = new HashMap<>();
        fitting.forEach(m -> hashes.put(m.path(), hash(m.artwork().orElseThrow())));
        List<Made> fresh = fitting.stream()
                .filter(m ->
                        !Objects.equals(hashes.get(m.path()), last.pictures().get(m.path()))
                                || !out.has(m.path() + ".svg"))
                .toList();
        fresh.parallelStream().forEach(m -> draw(m, out));
        next.pictures().putAll(hashes);

        List<PictureResult.Change> changes = changes(fitting, fresh, last, next);
        made.stream()
                .filter(m -> m.artwork().isEmpty())
                .forEach(m -> next.pictures().remove(m.path()));
        out.write(next.file());
        sheet(site, all, next, changes, out).forEach(out::write);
        return new PictureResult(
                problems,
                fresh.size(),
                fitting.size() - fresh.size(),
                removed,
                changes,
                made.stream()
                        .filter(m -> m.artwork().isEmpty())
                        .map(Made::path)
                        .sorted()
                        .toList(),
                List.copyOf(unknown));
    }

    private static String hash(Artwork artwork) {
        return OutputFile.ofText("", artwork.svg()).sha256();
    }

    /** The picture that was is kept beside the new one, so that both can be looked at. */
    private static void draw(Made made, PictureFolder out) {
        Artwork artwork = made.artwork().orElseThrow();
        out.read(made.path() + ".png").ifPresent(png -> out.write(new OutputFile(BEFORE + made.path() + ".png", png)));
        out.write(OutputFile.ofText(made.path() + ".svg", artwork.svg()));
        if (artwork.canBePng()) {
            out.write(new OutputFile(made.path() + ".png", artwork.png()));
        }
    }

    private static List<PictureResult.Change> changes(
            List<Made> fitting, List<Made> fresh, PictureState last, PictureState next) {
        Set<String> drawn = new LinkedHashSet<>();
        fresh.forEach(m -> drawn.add(m.subject().name()));
        List<PictureResult.Change> changes = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Made made : fitting) {
            String name = made.subject().name();
            if (!told.add(name)) {
                continue;
            }
            List<String> words = made.artwork().orElseThrow().words();
            List<String> before = last.words().get(name);
            next.words().put(name, words);
            if (drawn.contains(name)) {
                List<String> said = before == null ? List.of("new") : WordChanges.between(before, words);
                changes.add(new PictureResult.Change(name, said.isEmpty() ? List.of("drawn differently") : said));
            }
        }
        changes.sort(Comparator.comparing(PictureResult.Change::figure));
        return changes;
    }

    /** Pictures of figures that are gone would be used by mistake. */
    private static int removeHomeless(List<Subject> all, PictureFolder out, PictureState next) {
        List<String> homeless = next.pictures().keySet().stream()
                .filter(path -> all.stream().noneMatch(s -> isOf(path, s.name())))
                .toList();
        for (String path : homeless) {
            for (String ending : List.of(".png", ".svg")) {
                out.delete(path + ending);
            }
            out.delete(BEFORE + path + ".png");
            next.pictures().remove(path);
        }
        next.words()
                .keySet()
                .removeIf(name -> all.stream().noneMatch(s -> s.name().equals(name)));
        return homeless.size();
    }

    private static boolean isOf(String path, String name) {
        return path.startsWith(name + "-")
                && Channel.of(path.substring(name.length() + 1)).isPresent();
    }

    private List<OutputFile> sheet(
            ResolvedSite site,
            List<Subject> all,
            PictureState state,
            List<PictureResult.Change> changes,
            PictureFolder out) {
        FigureWords words = new FigureWords(site, source);
        ContactSheet sheet = new ContactSheet(new ThemeFiles(source), new Diagnostics());
        Map<String, List<String>> changed = new HashMap<>();
        changes.forEach(change -> changed.put(change.figure(), change.words()));
        ChartDrawer charts = new ChartDrawer();
        for (Subject subject : all) {
            List<String> pictures = Stream.of(Channel.values())
                    .map(channel -> subject.name() + "-" + channel.word())
                    .filter(state.pictures()::containsKey)
                    .filter(path -> out.has(path + ".png"))
                    .toList();
            if (!pictures.isEmpty()) {
                boolean before = changed.containsKey(subject.name()) && out.has(BEFORE + pictures.get(0) + ".png");
                sheet.add(
                        subject.name(),
                        said(subject, words, charts),
                        address(site, subject),
                        pictures,
                        changed.getOrDefault(subject.name(), List.of()),
                        before ? BEFORE + pictures.get(0) + ".png" : "");
            }
        }
        return sheet.files();
    }

    private static ChartWords said(Subject subject, FigureWords words, ChartDrawer charts) {
        if (subject.block() instanceof ChartBlock chart) {
            ChartWords said = words.of(chart, subject.page());
            return said.alternative().isEmpty()
                    ? said.withAlternative(charts.name(chart.spec().orElseThrow()))
                    : said;
        }
        return words.of((InfographicBlock) subject.block(), subject.page());
    }

    private static String address(ResolvedSite site, Subject subject) {
        String base = site.site().config().baseUrl();
        return base + new FigureNames(site).file(subject.block(), subject.page()) + "/";
    }
}
