package dev.foreword.source;

import dev.foreword.model.Site;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.bibliography.SourcesReader;
import dev.foreword.source.config.PeopleReader;
import dev.foreword.source.config.PublishedReader;
import dev.foreword.source.config.SiteConfigReader;
import dev.foreword.source.tree.SourceTree;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sorts what lies in {@code content/} and {@code data/} into what is read, what may be linked to, and the rest. */
final class AuthorFiles {

    private static final String CONTENT = "content/";
    private static final String DATA = "data/";

    /** Of these, a page can’t be a link’s end: the tool reads them, or they would escape the pages’ security policy. */
    private static final Set<String> NOT_LINKABLE =
            Set.of("md", "yml", "yaml", "bib", "csl", "html", "htm", "js", "css");

    private static final Set<String> REGISTERS = Set.of(
            SiteConfigReader.FILE,
            PeopleReader.FILE,
            PublishedReader.FILE,
            SourcesReader.YAML,
            SourcesReader.BIBTEX,
            SourcesReader.JSON);

    private final SourceTree tree;

    AuthorFiles(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * {@return the authors’ own files}
     *
     * @param named those that are published though no page refers to them
     * @param reportFolders the folders of reports
     */
    Site.Files sort(List<String> named, List<String> reportFolders) {
        return new Site.Files(
                files(file -> file.startsWith(CONTENT)
                                && !NOT_LINKABLE.contains(SitePath.ending(file))
                                && !REGISTERS.contains(file))
                        .stream()
                        .map(file -> file.substring(CONTENT.length()))
                        .toList(),
                named,
                files(file -> (file.startsWith(CONTENT) && !isRead(file, reportFolders))
                        || (file.startsWith(DATA) && !isSidecar(file))));
    }

    private List<String> files(Predicate<String> which) {
        return tree.files().stream().filter(which).toList();
    }

    /** {@return whether a file of this name is a page; one that begins with a low line is put aside by its author} */
    static boolean isPage(String file) {
        return SitePath.ending(file).equals("md") && !SitePath.name(file).startsWith("_");
    }

    private static boolean isRead(String file, List<String> reportFolders) {
        String folder = SitePath.folder(file);
        String ending = SitePath.ending(file);
        boolean top = folder.equals(CONTENT)
                || reportFolders.contains(folder.substring(CONTENT.length()).replaceFirst("/$", ""));
        return REGISTERS.contains(file)
                || ending.equals("csl")
                || (top && (isPage(file) || SitePath.name(file).equals("report.yml")));
    }

    private static boolean isSidecar(String file) {
        return file.endsWith(".yml") || file.endsWith(".meta.csv");
    }
}
