package dev.foreword.model.index;

import dev.foreword.model.Report;
import dev.foreword.model.Site;
import dev.foreword.model.basic.Picture;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.BrandFonts;
import dev.foreword.model.chart.Geography;
import dev.foreword.model.node.ChartBlock;
import dev.foreword.model.node.Linking;
import dev.foreword.model.node.Pictured;
import dev.foreword.model.people.Person;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which of the authors’ own files readers get: those that a page, a block, a brand or a register refers to, and those
 * that {@code site.yml} names. A file that merely lies there stays where it is.
 */
public final class PublishedFiles {

    private static final String CONTENT = "content/";

    private final Set<String> referred = new TreeSet<>();
    private final List<String> named;
    private final List<String> left;

    /** Finds out what a site refers to. */
    PublishedFiles(Site site, SiteIndex index, TableUses tables) {
        index.all(Pictured.class).forEach(found -> add(found.node().pictures()));
        index.all(Linking.class)
                .forEach(link -> add(index.resolve(link.page(), link.node().destination())));
        add(site.config().brand());
        site.reports().forEach(report -> add(report, index));
        this.named = site.files().named();
        Set<String> read = read(tables, index);
        this.left = site.files().loose().stream()
                .filter(file -> !isPublished(file) && !read.contains(file))
                .toList();
    }

    private void add(Report report, SiteIndex index) {
        add(report.config().brand());
        add(report.config().imprint().logos().stream()
                .map(Person.Portrait::picture)
                .toList());
        report.config().texts().forEach(text -> {
            NodeIndex nodes = NodeIndex.of(text.root());
            nodes.all(Pictured.class).forEach(node -> add(node.pictures()));
            nodes.all(Linking.class).forEach(link -> add(index.resolve(report.cover(), link.destination())));
        });
    }

    private void add(Brand brand) {
        add(Stream.ofNullable(brand.logo()).toList());
        BrandFonts fonts = brand.fonts();
        Stream.of(fonts.text(), fonts.strong(), fonts.titles())
                .filter(font -> !font.isEmpty())
                .forEach(referred::add);
    }

    private void add(List<Picture> pictures) {
        pictures.forEach(picture -> referred.add(picture.path()));
    }

    private void add(SiteIndex.Resolution resolution) {
        if (resolution instanceof SiteIndex.Asset asset) {
            referred.add(asset.path());
        }
    }

    private boolean isPublished(String file) {
        String path = file.startsWith(CONTENT) ? file.substring(CONTENT.length()) : file;
        return referred.contains(path) || named.contains(path);
    }

    /** {@return the files below {@code data/} that something is made of} */
    private static Set<String> read(TableUses tables, SiteIndex index) {
        Set<String> read = new TreeSet<>(tables.files());
        index.all(ChartBlock.class).stream()
                .flatMap(chart -> chart.node().spec().stream())
                .flatMap(spec -> spec.details().geography().stream())
                .map(Geography::file)
                .forEach(read::add);
        return read;
    }

    /** {@return the paths below {@code content/} of the files that the site refers to, in order} */
    public List<String> referred() {
        return referred.stream().filter(path -> !named.contains(path)).toList();
    }

    /** {@return the paths below {@code content/} of the files that {@code site.yml} names, in order} */
    public List<String> named() {
        return named;
    }

    /** {@return all of them, in order} */
    public List<String> all() {
        return Stream.concat(referred().stream(), named.stream()).sorted().toList();
    }

    /** {@return the files, from the site’s folder, that nothing refers to and nobody reads, in order} */
    public List<String> left() {
        return left;
    }
}
