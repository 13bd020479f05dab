package dev.foreword.site.output;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes into a folder. The site is written beside the folder and then takes its place by renaming, so that nobody
 * ever sees half a site; whatever fails before that leaves the last site untouched.
 *
 * <p>Between the two renames there is no folder of that name. A build that is killed just then leaves the last site
 * beside it, and the next build puts it back before it does anything else.
 */
public final class DirectoryOutput implements SiteOutput {

    /** What projects keep in the folder besides the site. */
    private static final Set<String> KEPT = Set.of(".gitignore", ".gitkeep");

    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db");
    private static final int MOST_LISTED = 5;

    private final Path folder;
    private final Path last;

    /** @param folder where the site is published; it need not exist */
    public DirectoryOutput(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.last = sibling("last");
        recover();
    }

    @Override
    public List<String> foreignFiles() {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? List.of(folder.toString()) : List.of();
        }
        Path manifest = folder.resolve(Manifest.PATH);
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> ours = Files.exists(manifest) ? Manifest.paths(Files.readAllBytes(manifest)) : Set.of();
            return all.filter(p -> !Files.isDirectory(p))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> !ours.contains(p) && !KEPT.contains(p))
                    .filter(p -> !LITTER.contains(p.substring(p.lastIndexOf('/') + 1)))
                    .sorted()
                    .limit(MOST_LISTED)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    @Override
    public void publish(List<OutputFile> files, Workers workers) {
        Optional<Path> staged = Optional.empty();
        try {
            Files.createDirectories(parent());
            removeLeftovers();
            staged = Optional.of(Files.createTempDirectory(
                    parent(), sibling("new-").getFileName().toString()));
            write(files, staged.get(), workers);
            swap(staged.get());
        } catch (IOException e) {
            staged.ifPresent(DirectoryOutput::deleteQuietly);
            throw new UncheckedIOException("cannot write the site to " + folder, e);
        }
    }

    private void write(List<OutputFile> files, Path stage, Workers workers) throws IOException {
        // Each folder once: to make sure of it anew for each file would cost more than writing the file.
        Set<Path> folders = new TreeSet<>();
        files.forEach(file -> folders.add(stage.resolve(file.path()).getParent()));
        for (Path inside : folders) {
            Files.createDirectories(inside);
        }
        try {
            workers.each(files, file -> write(file, stage));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (String name : KEPT) {
            if (Files.exists(folder.resolve(name))) {
                Files.copy(folder.resolve(name), stage.resolve(name));
            }
        }
        // Temporary folders are made for their owner alone; a site is for everyone.
        stage.toFile().setReadable(true, false);
        stage.toFile().setExecutable(true, false);
    }

    private static void write(OutputFile file, Path stage) {
        try {
            Files.write(stage.resolve(file.path()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void swap(Path stage) throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, last);
        }
        try {
            Files.move(stage, folder);
        } catch (IOException e) {
            recover();
            throw e;
        }
        deleteQuietly(last);
    }

    private void recover() {
        if (!Files.exists(folder) && Files.exists(last)) {
            try {
                Files.move(last, folder);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot put " + last + " back in its place", e);
            }
        }
    }

    private void removeLeftovers() throws IOException {
        deleteQuietly(last);
        String prefix = sibling("new-").getFileName().toString();
        try (Stream<Path> beside = Files.list(parent())) {
            beside.filter(p -> p.getFileName().toString().startsWith(prefix)).forEach(DirectoryOutput::deleteQuietly);
        }
    }

    private Path parent() {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    private Path sibling(String suffix) {
        return parent().resolve("." + folder.getFileName() + "." + suffix);
    }

    /** What can't be deleted is tried again by the next build. */
    private static void deleteQuietly(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Left for later.
        }
    }
}
