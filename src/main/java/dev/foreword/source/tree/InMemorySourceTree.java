package dev.foreword.source.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A site's files held in memory, for tests and for files that aren't saved yet. */
public final class InMemorySourceTree implements SourceTree {

    private final Map<String, byte[]> files;

    /** @param files the bytes of each file by its path */
    public InMemorySourceTree(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** {@return a tree of text files in UTF-8} */
    public static InMemorySourceTree ofText(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        return new InMemorySourceTree(files);
    }

    @Override
    public List<String> files() {
        return files.keySet().stream().filter(file -> !file.contains("/.")).toList();
    }

    @Override
    public List<String> hidden() {
        return files.keySet().stream().filter(file -> file.contains("/.")).toList();
    }

    @Override
    public List<String> outside() {
        return List.of();
    }

    @Override
    public long size(String path) {
        return bytes(path).length;
    }

    @Override
    public byte[] read(String path) {
        return bytes(path).clone();
    }

    @Override
    public InputStream open(String path) {
        return new ByteArrayInputStream(bytes(path));
    }

    private byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new UncheckedIOException(new FileNotFoundException(path));
        }
        return bytes;
    }
}
