package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The file beside a data file that says what it means. */
public final class SidecarFile {

    private final Path path;
    private final Path official;

    private SidecarFile(Path path, Path official) {
        this.path = path;
        this.official = official;
    }

    /** {@return the sidecar of a data file, whether it is there or not} */
    public static SidecarFile beside(Path data) {
        String name = String.valueOf(data.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return new SidecarFile(data.resolveSibling(stem + ".yml"), data.resolveSibling(stem + ".meta.csv"));
    }

    public Path path() {
        return path;
    }

    /** {@return what describes the data file already: its sidecar, or one as the Department for Education publishes it} */
    public Optional<Path> existing() {
        return Stream.of(path, official).filter(Files::exists).findFirst();
    }

    /** Writes it, in place of the one that is there. */
    public void write(String text) {
        try {
            Files.writeString(path, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
