package dev.foreword.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what lies in the place of publication and isn’t ours: files, folders with nothing in them, and symbolic links,
 * which are never followed. The search ends with the first few.
 */
final class ForeignFiles {

    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db");
    private static final int MOST_LISTED = 5;

    private final Path folder;
    private final Set<String> ours;
    private final Set<String> ourFolders = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private ForeignFiles(Path folder, Set<String> ours) {
        this.folder = folder;
        this.ours = ours;
        for (String path : ours) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                ourFolders.add(path.substring(0, slash));
            }
        }
    }

    /** {@return the paths of a few of them; those of folders end with a slash} */
    static List<String> in(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.PATH);
        Set<String> ours = Files.exists(manifest) ? Manifest.paths(Files.readAllBytes(manifest)) : Set.of();
        ForeignFiles search = new ForeignFiles(folder, ours);
        search.look(folder);
        return search.found;
    }

    private void look(Path at) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(at)) {
            entries = all.sorted().toList();
        }
        for (Path entry : entries) {
            if (found.size() < MOST_LISTED) {
                judge(entry, folder.relativize(entry).toString().replace('\\', '/'));
            }
        }
    }

    private void judge(Path entry, String path) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (ourFolders.contains(path)) {
                look(entry);
            } else if (!DirectoryOutput.isKept(path) && !FilledFolder.isOurs(path)) {
                found.add(path + "/");
            }
        } else if (!isOurs(entry, path)) {
            found.add(path);
        }
    }

    private boolean isOurs(Path entry, String path) {
        return !Files.isSymbolicLink(entry)
                && (ours.contains(path)
                        || DirectoryOutput.isKept(path)
                        || LITTER.contains(entry.getFileName().toString()));
    }
}
