package dev.foreword.site;

import dev.foreword.page.theme.Theme;
import dev.foreword.source.tree.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A site's own templates over those that come with the tool. */
public final class ThemeFiles implements Theme {

    private static final String OWN = "templates/";
    private static final String DEFAULT = "/dev/foreword/theme/";

    private final SourceTree tree;
    private final Set<String> own;

    /** @param tree the site's files, with templates of its own below {@code templates/} */
    public ThemeFiles(SourceTree tree) {
        this.tree = tree;
        this.own = new HashSet<>(tree.files());
    }

    @Override
    public Set<String> own() {
        return own.stream()
                .filter(path -> path.startsWith(OWN))
                .map(path -> path.substring(OWN.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<byte[]> read(String name) {
        if (own.contains(OWN + name)) {
            return Optional.of(tree.read(OWN + name));
        }
        if (name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = ThemeFiles.class.getResourceAsStream(DEFAULT + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
