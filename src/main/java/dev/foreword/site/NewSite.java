package dev.foreword.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small report that builds as it is and shows how one is written: what an author begins with. */
public final class NewSite {

    /** The files of the small report, in the resources beside this class. */
    private static final List<String> FILES = List.of(
            "content/site.yml",
            "content/index.md",
            "content/accessibility.md",
            "content/privacy.md",
            "content/first-report/report.yml",
            "content/first-report/01-foreword.md",
            "content/first-report/02-what-we-found.md",
            "content/first-report/annex-how-we-counted.md",
            "data/first-report/library_visits.csv",
            "data/first-report/library_visits.yml");

    private NewSite() {}

    /**
     * {@return whether the site was written; it isn't into a folder that holds anything}
     *
     * @param folder it need not exist
     * @throws UncheckedIOException if the files can't be written
     */
    public static boolean writeTo(Path folder) {
        try {
            if (!isFree(folder)) {
                return false;
            }
            for (String file : FILES) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                try (InputStream in = NewSite.class.getResourceAsStream("new/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("the file " + file + " is missing");
                    }
                    Files.copy(in, target);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
