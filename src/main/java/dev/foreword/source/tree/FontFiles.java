package dev.foreword.source.tree;

import dev.foreword.model.basic.SitePath;
import java.util.Arrays;
import java.util.Optional;

/** Finds the fonts that a brand names. Only TrueType outlines are taken, for browsers and Java both read them. */
public final class FontFiles {

    private static final long MOST_BYTES = 4_000_000;
    private static final byte[][] SIGNATURES = {{0, 1, 0, 0}, {'t', 'r', 'u', 'e'}};

    private final SourceTree tree;

    public FontFiles(SourceTree tree) {
        this.tree = tree;
    }

    /** {@return the path of a font below {@code content/}, if there is one that can be read} */
    public Optional<String> find(String from, String path) {
        return SitePath.resolve(from, path)
                .filter(file ->
                        file.startsWith("content/") && SitePath.ending(file).equals("ttf"))
                .filter(file -> tree.files().contains(file) && tree.size(file) <= MOST_BYTES)
                .filter(file -> isTrueType(tree.read(file)))
                .map(file -> file.substring("content/".length()));
    }

    private static boolean isTrueType(byte[] bytes) {
        for (byte[] signature : SIGNATURES) {
            if (bytes.length > 12 && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length)) {
                return true;
            }
        }
        return false;
    }
}
