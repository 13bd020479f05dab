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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes a site into a folder that nobody looks at yet, and takes away what isn’t needed any more. */
final class StagedSite {

    private StagedSite() {}

    /** Writes all files of a site into a folder that is there. */
    static void write(List<OutputFile> files, Path stage, Workers workers) throws IOException {
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
    }

    private static void write(OutputFile file, Path stage) {
        try {
            Files.write(stage.resolve(file.path()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can’t be deleted is tried again by the next build. */
    static void deleteQuietly(Path root) {
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
