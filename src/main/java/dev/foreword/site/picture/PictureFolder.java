package dev.foreword.site.picture;

import dev.foreword.page.file.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The folder that pictures are written to. Each file takes the place of the last by renaming, whole or not at all. */
final class PictureFolder {

    private final Path root;

    PictureFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    boolean has(String path) {
        return Files.isRegularFile(resolve(path));
    }

    Optional<byte[]> read(String path) {
        try {
            return has(path) ? Optional.of(Files.readAllBytes(resolve(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resolve(path), e);
        }
    }

    void write(OutputFile file) {
        Path target = resolve(file.path());
        try {
            Files.createDirectories(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), ".new-", "");
            Files.write(fresh, file.bytes());
            // Temporary files are made for their owner alone.
            fresh.toFile().setReadable(true, false);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    void delete(String path) {
        try {
            Files.deleteIfExists(resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + resolve(path), e);
        }
    }

    /** {@return a path within the folder; what would lead out of it is a fault of ours} */
    private Path resolve(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("outside the folder: " + path);
        }
        return file;
    }
}
