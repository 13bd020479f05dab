package dev.foreword.site.output;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a site in a folder’s place by renaming: it is written beside the folder, the folder is renamed away, and the site
 * takes its name.
 *
 * <p>Between the two renames there is no folder of that name. A build that is killed just then leaves the last site
 * beside it, and the next build puts it back before it does anything else.
 */
final class RenamedFolder {

    private final Path folder;
    private final Path parent;
    private final Path last;

    RenamedFolder(Path folder) {
        this.folder = folder;
        this.parent = Optional.ofNullable(folder.getParent()).orElse(folder);
        this.last = sibling("last");
    }

    /** Puts the last site back when a build was killed while it had no place. */
    void recover() throws IOException {
        if (!Files.exists(folder) && Files.exists(last)) {
            Files.move(last, folder);
        }
    }

    /**
     * Publishes a site.
     *
     * @return whether the folder could be renamed; one on which a volume is mounted can’t, and is as it was
     * @throws IOException if writing fails; the last site is then as it was
     */
    boolean publish(List<OutputFile> files, Workers workers) throws IOException {
        Optional<Path> staged = Optional.empty();
        try {
            Files.createDirectories(parent);
            if (!canBeRenamed()) {
                return false;
            }
            removeLeftovers();
            staged = Optional.of(Files.createTempDirectory(
                    parent, sibling("new-").getFileName().toString()));
            StagedSite.write(files, staged.get(), workers);
            DirectoryOutput.keep(folder, staged.get());
            // Temporary folders are made for their owner alone; a site is for everyone.
            staged.get().toFile().setReadable(true, false);
            staged.get().toFile().setExecutable(true, false);
            return swap(staged.get());
        } finally {
            staged.ifPresent(StagedSite::deleteQuietly);
        }
    }

    /** A folder whose own parent may not be written to is filled where it is. */
    private boolean canBeRenamed() {
        return !Files.exists(folder) || Files.isWritable(parent);
    }

    private boolean swap(Path stage) throws IOException {
        if (Files.exists(folder)) {
            try {
                Files.move(folder, last);
            } catch (IOException e) {
                return false;
            }
        }
        try {
            Files.move(stage, folder);
        } catch (IOException e) {
            recover();
            throw e;
        }
        StagedSite.deleteQuietly(last);
        return true;
    }

    private void removeLeftovers() throws IOException {
        StagedSite.deleteQuietly(last);
        String prefix = sibling("new-").getFileName().toString();
        try (Stream<Path> beside = Files.list(parent)) {
            beside.filter(p -> p.getFileName().toString().startsWith(prefix)).forEach(StagedSite::deleteQuietly);
        }
    }

    private Path sibling(String suffix) {
        return parent.resolve("." + folder.getFileName() + "." + suffix);
    }
}
