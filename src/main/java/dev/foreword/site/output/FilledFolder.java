package dev.foreword.site.output;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Replaces what is in a folder that itself has to stay, because a volume is mounted on it. The site is written into a
 * hidden folder within; then what is at the top is renamed away, entry by entry, and the new entries take their places.
 *
 * <p>That takes a moment in which pages may be missing, and it isn’t one step: so each state can be told from the names
 * of the hidden folders, and a build that was killed is put right by the next. The old site is leaving as long as there
 * is {@link #LEAVING}; the new one is arriving while there is {@link #LAST}, until its manifest, which comes last.
 */
final class FilledFolder {

    static final String ARRIVING = ".foreword-new";
    static final String LEAVING = ".foreword-leaving";
    static final String LAST = ".foreword-last";

    private final Path folder;

    FilledFolder(Path folder) {
        this.folder = folder;
    }

    /** {@return whether a name at the top of the folder is that of a hidden folder of ours} */
    static boolean isOurs(String name) {
        return name.equals(ARRIVING) || name.equals(LEAVING) || name.equals(LAST);
    }

    /** Puts right what a build that was killed has left. */
    void recover() throws IOException {
        if (Files.isDirectory(inside(LEAVING))) {
            moveAll(inside(LEAVING), folder);
            Files.delete(inside(LEAVING));
        }
        if (Files.isDirectory(inside(LAST)) && !Files.exists(inside(Manifest.PATH))) {
            Files.createDirectories(inside(ARRIVING));
            moveAll(folder, inside(ARRIVING));
            moveAll(inside(LAST), folder);
        }
        removeLeftovers();
    }

    /**
     * Publishes a site.
     *
     * @throws IOException if writing fails; the last site is then as it was
     */
    void publish(List<OutputFile> files, Workers workers) throws IOException {
        removeLeftovers();
        try {
            Files.createDirectories(inside(ARRIVING));
            StagedSite.write(files, inside(ARRIVING), workers);
            swap();
        } catch (IOException e) {
            recover();
            throw e;
        }
        removeLeftovers();
    }

    private void swap() throws IOException {
        Files.createDirectories(inside(LEAVING));
        moveAll(folder, inside(LEAVING));
        Files.move(inside(LEAVING), inside(LAST));
        moveAll(inside(ARRIVING), folder);
    }

    /** Moves all entries of a site, the manifest at the end, for a folder that has it has all. */
    private void moveAll(Path from, Path to) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(from)) {
            entries =
                    all.filter(entry -> isSite(entry.getFileName().toString())).toList();
        }
        for (Path entry : entries) {
            if (!entry.endsWith(Manifest.PATH)) {
                Files.move(entry, to.resolve(entry.getFileName()));
            }
        }
        if (Files.exists(from.resolve(Manifest.PATH))) {
            Files.move(from.resolve(Manifest.PATH), to.resolve(Manifest.PATH));
        }
    }

    /** Such as {@code lost+found}, which a file system keeps at the top of a volume, stays where it is. */
    private static boolean isSite(String name) {
        return !isOurs(name) && !DirectoryOutput.isKept(name);
    }

    private void removeLeftovers() {
        Stream.of(ARRIVING, LEAVING, LAST).map(this::inside).forEach(StagedSite::deleteQuietly);
    }

    private Path inside(String name) {
        return folder.resolve(name);
    }
}
