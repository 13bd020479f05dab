package dev.foreword.site.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which folders a site can’t be published into: those that its authors work in. */
public final class OutputFolders {

    private static final List<String> OWN = List.of("content", "data", "templates");

    /** A chain of links that is longer leads in a circle. */
    private static final int MOST_LINKS = 40;

    private OutputFolders() {}

    /**
     * {@return why nothing can be written into a folder; empty when it can}
     *
     * @param out the folder, which need not exist
     * @param site the site’s folder
     */
    public static Optional<String> refused(Path out, Path site) {
        if (out.toString().isBlank()) {
            return Optional.of("--out names no folder; write one, such as --out site-out");
        }
        Path target = real(out);
        Path root = real(site);
        if (root.startsWith(target)) {
            return Optional.of("--out " + out
                    + " is the folder that the site itself lies in; name one of its own, such as " + "--out site-out");
        }
        return OWN.stream()
                .filter(own -> target.startsWith(real(root.resolve(own))))
                .findFirst()
                .map(own -> "--out " + out + " lies in the site’s own " + own
                        + "/, from which it is made; name a folder" + " elsewhere, such as --out site-out");
    }

    /** {@return where a path leads to, when it is a symbolic link, or else the path itself} */
    static Path followed(Path path) throws IOException {
        Path at = path.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(at) && links < MOST_LINKS; links++) {
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        return at;
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) {
        try {
            Path whole = followed(path);
            for (Path at = whole; at != null; at = at.getParent()) {
                if (Files.exists(at)) {
                    return at.toRealPath().resolve(at.relativize(whole)).normalize();
                }
            }
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
