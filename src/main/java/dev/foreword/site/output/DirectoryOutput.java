package dev.foreword.site.output;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Publishes into a folder, whole or not at all: {@link RenamedFolder} puts the site in its place, or {@link FilledFolder}
 * where the folder itself has to stay. Whatever fails before that leaves the last site untouched.
 *
 * <p>A symbolic link is followed: what it leads to is replaced, and the link stays.
 */
public final class DirectoryOutput implements SiteOutput {

    /** What projects and file systems keep in the folder besides the site. */
    private static final Set<String> KEPT = Set.of(".gitignore", ".gitkeep", "lost+found");

    private final Path folder;

    /** @param folder where the site is published; it need not exist */
    public DirectoryOutput(Path folder) {
        try {
            this.folder = OutputFolders.followed(folder);
            new RenamedFolder(this.folder).recover();
            if (Files.isDirectory(this.folder)) {
                new FilledFolder(this.folder).recover();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(OutputFaults.words(e, folder), e);
        }
    }

    /** {@return whether an entry at the top of the folder stays, whatever is published} */
    static boolean isKept(String name) {
        return KEPT.contains(name);
    }

    /** Takes the files that stay along into the folder that takes this one’s place. */
    static void keep(Path from, Path to) throws IOException {
        for (String name : KEPT) {
            if (Files.isRegularFile(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    @Override
    public List<String> foreignFiles() {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? List.of(folder.toString()) : List.of();
        }
        try {
            return ForeignFiles.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "; publish elsewhere with --out", e);
        }
    }

    @Override
    public void publish(List<OutputFile> files, Workers workers) {
        try {
            if (!new RenamedFolder(folder).publish(files, workers)) {
                new FilledFolder(folder).publish(files, workers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(OutputFaults.words(e, folder), e);
        }
    }
}
