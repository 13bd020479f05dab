package dev.foreword.source;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Unprintable;
import dev.foreword.language.Typography;
import dev.foreword.model.Page;
import dev.foreword.model.Part;
import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.basic.SitePath;
import dev.foreword.model.basic.Slug;
import dev.foreword.model.citation.CitationStyle;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.people.People;
import dev.foreword.source.bibliography.SourcesReader;
import dev.foreword.source.block.BlockTypes;
import dev.foreword.source.config.BrandReader;
import dev.foreword.source.config.CitationStyleReader;
import dev.foreword.source.config.PeopleReader;
import dev.foreword.source.config.PublishedReader;
import dev.foreword.source.config.ReportConfigReader;
import dev.foreword.source.config.SiteConfigReader;
import dev.foreword.source.csv.TableLoader;
import dev.foreword.source.markdown.MarkdownParser;
import dev.foreword.source.page.CitationNotes;
import dev.foreword.source.page.GlossaryTerms;
import dev.foreword.source.page.InlineReader;
import dev.foreword.source.page.PageContext;
import dev.foreword.source.page.PageOrder;
import dev.foreword.source.page.PageReader;
import dev.foreword.source.page.ReadingTools;
import dev.foreword.source.tree.BoundaryFiles;
import dev.foreword.source.tree.FontFiles;
import dev.foreword.source.tree.NamedFiles;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.source.tree.TextReader;
import dev.foreword.source.yaml.YamlMap;
import dev.foreword.source.yaml.YamlReader;
import dev.foreword.source.yaml.YamlText;
import dev.foreword.work.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.node.Document;

/**
 * Reads a site's folder into the model.
 *
 * <p>Whatever is wrong with a file is reported, and the others are still read.
 */
public final class SiteLoader {

    private static final String CONTENT = "content/";
    private static final String REPORT_FILE = "report.yml";

    private final SourceTree tree;
    private final Workers workers;
    private final Diagnostics diagnostics;
    private final TextReader texts;
    private final YamlReader yaml;
    private final Pictures pictures;
    private final FontFiles fontFiles;
    private final BoundaryFiles boundaries;
    private final BlockTypes blocks;
    private final MarkdownParser parser;

    /**
     * @param tree the site's files
     * @param workers read pages and tables
     * @param diagnostics takes what is wrong with them
     */
    public SiteLoader(SourceTree tree, Workers workers, Diagnostics diagnostics) {
        this(tree, new BlockTypes(), workers, diagnostics);
    }

    /** @param blocks the kinds of block that authors may write */
    public SiteLoader(SourceTree tree, BlockTypes blocks, Workers workers, Diagnostics diagnostics) {
        this.workers = workers;
        this.tree = tree;
        this.blocks = blocks;
        this.parser = new MarkdownParser(blocks);
        this.diagnostics = diagnostics;
        this.texts = new TextReader(tree, diagnostics);
        this.yaml = new YamlReader(diagnostics);
        this.pictures = new Pictures(tree, diagnostics);
        this.fontFiles = new FontFiles(tree);
        this.boundaries = new BoundaryFiles(tree, diagnostics);
    }

    /** {@return the site; empty when there is nothing to publish, which is reported} */
    public Optional<Site> load() {
        reportLinksOutside();
        reportNames();
        List<String> pages = pageFiles();
        if (pages.isEmpty()) {
            diagnostics.report(
                    Rule.SITE_EMPTY,
                    Place.startOf("content"),
                    "there are no pages in content/",
                    "begin with \"foreword new DIR\", or name the site's folder with --site");
            return Optional.empty();
        }
        TableLoader tables = new TableLoader(tree, texts, yaml, workers, diagnostics);
        People people = new PeopleReader(pictures).read(yamlFile(PeopleReader.FILE));
        SiteConfig config = new SiteConfigReader(pictures, fontFiles, new NamedFiles(tree, diagnostics), diagnostics)
                .read(yamlFile(SiteConfigReader.FILE), Map.of(REPORT_FILE, ReportConfigReader.KEYS));
        Typography typography = config.typographic() ? Typography.of(config.language()) : Typography.AS_TYPED;
        new MisnamedFiles(tree, diagnostics).report(config.unlinked());
        ReadingTools tools = new ReadingTools(
                people,
                parser,
                pictures,
                boundaries,
                config.rawHtml(),
                typography,
                Map.of(REPORT_FILE, ReportConfigReader.KEYS, SiteConfigReader.FILE, SiteConfigReader.KEYS),
                diagnostics);
        List<String> reportFolders = reportFolders();
        reportHomeless(pages, reportFolders);

        List<Report> reports = reportFolders.stream()
                .map(folder -> report(folder, config, tools, tables.tablesOf(folder)))
                .toList();
        Tables shared = tables.tablesOf("");
        List<Page> loose = pages.stream()
                .filter(f -> f.indexOf('/', CONTENT.length()) < 0)
                .map(f -> page(f, "", Part.PAGE, context(f, tools, shared, CitationStyle.DEFAULT)))
                .flatMap(Optional::stream)
                .toList();
        Page home =
                loose.stream().filter(p -> p.address().isEmpty()).findFirst().orElseGet(() -> plainHome(config));
        return Optional.of(new Site(
                config,
                home,
                loose.stream().filter(p -> !p.equals(home)).toList(),
                reports,
                new Site.Shared(shared, people, new SourcesReader(diagnostics).read(this::text)),
                new Site.Extent(
                        published(),
                        tree.keptBack().isEmpty(),
                        new AuthorFiles(tree).sort(config.unlinked(), reportFolders))));
    }

    private Report report(String folder, SiteConfig site, ReadingTools tools, Tables tables) {
        String file = CONTENT + folder + "/" + REPORT_FILE;
        YamlMap keys = yamlFile(file);
        ReportConfig config = new ReportConfigReader(
                        site,
                        new InlineReader(context(file, tools, tables, CitationStyle.DEFAULT)),
                        new BrandReader(pictures, fontFiles, file),
                        pictures,
                        file,
                        new CitationStyleReader(file, this::text))
                .read(keys);
        List<String> files = pageFiles().stream()
                .filter(f -> f.startsWith(CONTENT + folder + "/"))
                .filter(f -> f.indexOf('/', CONTENT.length() + folder.length() + 1) < 0)
                .toList();
        List<String> ordered = PageOrder.sort(files, keys.list("order"), diagnostics);
        List<Page> pages = workers
                .map(ordered, f -> page(f, folder, Part.CHAPTER, context(f, tools, tables, config.citations())))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        GlossaryTerms glossary = new GlossaryTerms(pages, diagnostics);
        glossary.mark(pages);
        return new Report(folder, config, pages, tables);
    }

    private Optional<Page> page(String file, String folder, Part usual, PageContext context) {
        return texts.read(file).map(text -> new PageReader(context).read(text, folder, usual));
    }

    private PageContext context(String file, ReadingTools tools, Tables tables, CitationStyle style) {
        return new PageContext(file, tables, new CitationNotes(file, style.inNotes()), blocks, tools);
    }

    /** What is kept back can’t be found yet, or not any more, on purpose. */
    private List<Redirect.Origin> published() {
        return PublishedReader.read(text(PublishedReader.FILE).orElse("")).stream()
                .filter(once -> tree.keptBack().stream()
                        .noneMatch(slug -> once.address().startsWith(slug + "/")))
                .toList();
    }

    private Optional<String> text(String file) {
        return tree.files().contains(file) ? texts.read(file) : Optional.empty();
    }

    private YamlMap yamlFile(String file) {
        // A file that is missing or unreadable is like an empty one: the keys that must be there are then asked for.
        return yaml.read(new YamlText(file, 1, 0, text(file).orElse("")));
    }

    private static Page plainHome(SiteConfig config) {
        Place place = Place.startOf(CONTENT + "index.md");
        Place written = Place.startOf(SiteConfigReader.FILE);
        return new Page(
                new Page.Location(place.file(), "", new Anchor("home", true, place), List.of()),
                new Page.Role(Part.PAGE, ""),
                new Page.Head(
                        InlineText.plain(config.title(), written),
                        null,
                        InlineText.plain(config.description(), written),
                        ""),
                new Page.Text(new Document(), List.of(), List.of()));
    }

    private List<String> reportFolders() {
        return tree.files().stream()
                .filter(f -> f.startsWith(CONTENT) && f.endsWith("/" + REPORT_FILE))
                .map(f -> f.substring(CONTENT.length(), f.length() - REPORT_FILE.length() - 1))
                .filter(folder -> folder.indexOf('/') < 0)
                .filter(this::canBeAddress)
                .toList();
    }

    private boolean canBeAddress(String folder) {
        if (Slug.isSlug(folder)) {
            return true;
        }
        diagnostics.report(
                Rule.BAD_VALUE,
                Place.startOf(CONTENT + folder + "/" + REPORT_FILE),
                "the folder \"" + folder + "\" can't be part of an address",
                "rename it to lower-case letters, digits and hyphens, such as \"" + Slug.of(folder) + "\"");
        return false;
    }

    private void reportHomeless(List<String> pages, List<String> reportFolders) {
        Map<String, List<String>> homeless = pages.stream()
                .filter(file -> file.indexOf('/', CONTENT.length()) >= 0)
                .collect(Collectors.groupingBy(SitePath::folder, TreeMap::new, Collectors.toList()));
        homeless.forEach((path, files) -> {
            String folder = path.substring(CONTENT.length(), path.length() - 1);
            if (!reportFolders.contains(folder) && Slug.isSlug(folder.replace("/", "-"))) {
                reportHomeless(path, folder, files);
            }
        });
    }

    private void reportHomeless(String path, String folder, List<String> files) {
        String whose = files.size() == 1 ? "this page belongs" : "this and " + (files.size() - 1) + " more belong";
        diagnostics.report(
                Rule.REPORT_CONFIG_MISSING,
                Place.startOf(files.get(0)),
                whose + " to no report, for " + path + " has no " + REPORT_FILE,
                folder.indexOf('/') < 0
                        ? "add " + path + REPORT_FILE + " with a title and a date"
                        : "move it to " + CONTENT + folder.substring(0, folder.indexOf('/'))
                                + "/; pages stand in their report's own folder, not below it");
    }

    private void reportNames() {
        for (String file : tree.files()) {
            Unprintable.fault("this file’s name", file)
                    .ifPresent(fault -> diagnostics.report(
                            Rule.UNPRINTABLE, Place.startOf(file), fault.message(), "rename the file"));
        }
    }

    private void reportLinksOutside() {
        for (String link : tree.outside()) {
            diagnostics.report(
                    Rule.PATH_OUTSIDE_SITE,
                    Place.startOf(link),
                    "this symbolic link doesn't lead to a file within the site's folder",
                    "copy the file into the site's folder");
        }
    }

    private List<String> pageFiles() {
        return tree.files().stream()
                .filter(f -> f.startsWith(CONTENT) && AuthorFiles.isPage(f))
                .toList();
    }
}
