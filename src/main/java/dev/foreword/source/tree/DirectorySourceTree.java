package dev.foreword.source.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A site's folder on disk: what lies under {@code content}, {@code data} and {@code templates}.
 *
 * <p>Hidden files are kept apart, and of hidden folders only {@code .well-known} is read (RFC 8615). A symbolic link to a file within the site's folder is read as that file.
 */
public final class DirectorySourceTree implements SourceTree {

    private static final String WELL_KNOWN = ".well-known";
    private static final List<String> FOLDERS = List.of("content", "data", "templates");

    private final Path root;
    private final List<String> files;
    private final List<String> hidden;
    private final List<String> outside;

    /**
     * @param root the site's folder
     * @throws UncheckedIOException if the folder can't be read
     */
    public DirectorySourceTree(Path root) {
        try {
            this.root = root.toRealPath();
            Set<String> inside = new TreeSet<>();
            Set<String> unseen = new TreeSet<>();
            Set<String> leaving = new TreeSet<>();
            for (String folder : FOLDERS) {
                Path start = this.root.resolve(folder);
                if (Files.exists(start)) {
                    Files.walkFileTree(start, new Walk(inside, unseen, leaving));
                }
            }
            this.files = List.copyOf(inside);
            this.hidden = List.copyOf(unseen);
            this.outside = List.copyOf(leaving);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + root, e);
        }
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public List<String> hidden() {
        return hidden;
    }

    @Override
    public List<String> outside() {
        return outside;
    }

    @Override
    public long size(String path) {
        try {
            return Files.size(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    @Override
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Set<String> inside;
        private final Set<String> unseen;
        private final Set<String> leaving;

        Walk(Set<String> inside, Set<String> unseen, Set<String> leaving) {
            this.inside = inside;
            this.unseen = unseen;
            this.leaving = leaving;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return isHidden(dir) && !dir.endsWith(WELL_KNOWN) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (path.contains("/.")) {
                if (path.startsWith("content/") && attributes.isRegularFile()) {
                    unseen.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isSymbolicLink()) {
                inside.add(path);
            } else if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                inside.add(path);
            } else {
                leaving.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
