package dev.foreword.model.index;

import dev.foreword.data.Table;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.basic.Destination;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.config.CaptionStyle;
import dev.foreword.model.config.NoteNumbering;
import dev.foreword.model.config.RecommendationStyle;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.config.ReportLayout;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.ReportBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what references and links lead to, across all reports of a site. */
public final class SiteIndex {

    private static final String CONTENT = "content/";

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, ReportIndex> indexes = new LinkedHashMap<>();
    private final Map<String, ReportIndex> indexByFile = new HashMap<>();
    private final Map<String, Report> reportByFile = new HashMap<>();
    private final Map<String, Page> pageByFile = new HashMap<>();
    private final Map<String, Table> tableByFile = new HashMap<>();
    private final Map<String, Page> pageByAddress = new HashMap<>();
    private final Set<String> assets;

    /** Numbers all reports of a site and gathers their ids. */
    public SiteIndex(Site site) {
        List<Page> loose = new ArrayList<>();
        loose.add(site.home());
        loose.addAll(site.pages());
        add(
                "",
                new ReportIndex(
                        loose,
                        CaptionStyle.DEFAULT,
                        NoteNumbering.CHAPTER,
                        ReportLayout.NONE,
                        RecommendationStyle.DEFAULT));
        for (Report report : site.reports()) {
            ReportConfig config = report.config();
            reports.put(report.slug(), report);
            report.tables().all().forEach(table -> tableByFile.put(table.file(), table));
            report.pages().forEach(page -> reportByFile.put(page.file(), report));
            reportByFile.put(report.cover().file(), report);
            add(
                    report.slug(),
                    new ReportIndex(
                            report.pages(),
                            config.captions(),
                            config.notes(),
                            config.layout(),
                            config.recommendations()));
            indexByFile.put(report.cover().file(), of(report));
        }
        this.assets = Set.copyOf(site.files().linkable());
        site.tables().all().forEach(table -> tableByFile.put(table.file(), table));
    }

    private void add(String slug, ReportIndex index) {
        indexes.put(slug, index);
        for (Page page : index.pages()) {
            indexByFile.put(page.file(), index);
            pageByFile.put(page.file(), page);
            pageByAddress.put(page.address(), page);
        }
    }

    /** {@return the numbers and ids of the report that a page, or a cover, belongs to} */
    public ReportIndex of(Page page) {
        ReportIndex index = indexByFile.get(page.file());
        if (index == null) {
            throw new IllegalArgumentException("not a page of this site: " + page.file());
        }
        return index;
    }

    /** {@return the numbers and ids of a report} */
    public ReportIndex of(Report report) {
        ReportIndex index = indexes.get(report.slug());
        if (index == null) {
            throw new IllegalArgumentException("not a report of this site: " + report.slug());
        }
        return index;
    }

    /** {@return the report that a page belongs to; none for the home page and its like} */
    public Optional<Report> reportOf(Page page) {
        return Optional.ofNullable(reportByFile.get(page.file()));
    }

    /** {@return all reports' indexes, that of the pages in no report first} */
    public Collection<ReportIndex> all() {
        return indexes.values();
    }

    /** {@return all pages of the site, those in no report first} */
    public Stream<Page> pages() {
        return indexes.values().stream().flatMap(index -> index.pages().stream());
    }

    /** {@return the nodes of a page, by kind} */
    public NodeIndex nodes(Page page) {
        return of(page).nodes(page);
    }

    /** {@return the nodes of a kind on all pages of the site, in reading order, each with its page} */
    public <T> List<OnPage<T>> all(Class<T> kind) {
        return indexes.values().stream()
                .flatMap(index -> index.all(kind).stream())
                .toList();
    }

    /** Where a link leads. */
    public sealed interface Resolution {}

    /** To something on a page. */
    public record Found(Target target) implements Resolution {}

    /** To a report's cover. */
    public record Cover(Report report) implements Resolution {}

    /** To a file that is published as it is; its path below {@code content/}. */
    public record Asset(String path) implements Resolution {}

    /** To a table, which has a page. */
    public record Data(Table table) implements Resolution {}

    /** Nowhere: what is wrong, and what to do. */
    public record Missing(String message, String help) implements Resolution {}

    /**
     * {@return where a link leads}
     *
     * @param from the page that it stands on
     * @param destination {@code #id}, {@code report}, {@code report#id}, or a path from the page's file
     */
    public Resolution resolve(Page from, String destination) {
        Destination written = Destination.of(destination);
        String before = written.path();
        String id = written.fragment();
        if (before.isEmpty()) {
            return find(of(from), from, id);
        }
        Report other = reports.get(before);
        if (other != null) {
            return id.isEmpty() ? new Cover(other) : find(of(other), null, id);
        }
        return written.hasFragment() && !before.contains(".") && !before.contains("/")
                ? new Missing(
                        "there is no report \"" + before + "\"", Suggestions.help(before, reports.keySet(), "reports"))
                : file(from, before, id);
    }

    /** {@return the block that a reference names, if it names one} */
    public Optional<ReportBlock> block(Page from, String destination) {
        return resolve(from, destination) instanceof Found found
                ? of(found.target().page()).block(found.target().anchor())
                : Optional.empty();
    }

    /** {@return the recommendation that a reference names, if it names one} */
    public Optional<PlacedRecommendation> recommendation(Page from, String destination) {
        return resolve(from, destination) instanceof Found found
                        && block(from, destination).orElse(null) instanceof RecommendationBlock block
                ? Optional.of(of(found.target().page()).recommendation(block))
                : Optional.empty();
    }

    private Resolution find(ReportIndex index, @Nullable Page from, String id) {
        List<Target> all = index.targets(id);
        List<Target> here = from == null
                ? List.of()
                : all.stream().filter(t -> t.page().equals(from)).toList();
        if (!here.isEmpty()) {
            return new Found(here.get(0));
        }
        List<Target> chosen = all.stream().filter(t -> t.anchor().written()).toList();
        List<Target> best = chosen.isEmpty() ? all : chosen;
        if (best.size() == 1) {
            return new Found(best.get(0));
        }
        if (best.isEmpty()) {
            return new Missing("nothing here has the id \"" + id + "\"", Suggestions.help(id, index.ids(), "ids"));
        }
        return new Missing(
                "\"" + id + "\" could be any of " + best.size() + " headings",
                "give the heading that you mean an id of its own, such as {#" + id + "-1}");
    }

    private Resolution file(Page from, String path, String id) {
        String file = SitePath.resolve(from.file(), path).orElse("");
        Page page = pageByFile.get(file);
        if (page != null) {
            return on(page, id);
        }
        Table table = tableByFile.get(file);
        if (table != null) {
            return new Data(table);
        }
        String asset = file.startsWith(CONTENT) ? file.substring(CONTENT.length()) : "";
        return assets.contains(asset)
                ? new Asset(asset)
                : address(from, path, id)
                        .orElseGet(() -> new Missing(
                                "there is no page or file \"" + path + "\"",
                                of(from).ids().contains(path)
                                        ? "it is an id here: write #" + path
                                        : Suggestions.help(path, nearby(from), "files")));
    }

    private Resolution on(Page page, String id) {
        return id.isEmpty() ? new Found(pageTarget(page)) : find(of(page), page, id);
    }

    /** What is published at an address, from the root of the site or from where the page is published itself. */
    private Optional<Resolution> address(Page from, String path, String id) {
        String folder = path.startsWith("/") || from.address().isEmpty() ? "" : from.address() + "/";
        Optional<String> address = SitePath.resolve(folder, SitePath.bare(path));
        Optional<Resolution> page = address.map(pageByAddress::get).map(found -> on(found, id));
        return page.or(() ->
                address.map(reports::get).map(report -> id.isEmpty() ? new Cover(report) : find(of(report), null, id)));
    }

    private Target pageTarget(Page page) {
        return of(page).targets(page.anchor().id()).stream()
                .filter(t -> t.page().equals(page))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> nearby(Page from) {
        String folder = SitePath.folder(from.file());
        Set<String> names = new TreeSet<>();
        Stream.concat(pageByFile.keySet().stream(), assets.stream().map(a -> CONTENT + a))
                .filter(file -> file.startsWith(folder))
                .forEach(file -> names.add(file.substring(folder.length())));
        return names;
    }
}
