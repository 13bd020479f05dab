package dev.foreword.site;

import dev.foreword.drawing.BrandFiles;
import dev.foreword.page.file.OutputFile;
import dev.foreword.source.tree.SourceTree;

/**
 * The files below {@code content/} that are used and published as they are.
 *
 * @param source the site's files
 */
public record ContentFiles(SourceTree source) implements BrandFiles {

    @Override
    public byte[] read(String path) {
        return source.read("content/" + path);
    }

    /** {@return a file as it is published, at the same path} */
    public OutputFile published(String path) {
        return new OutputFile(path, read(path));
    }
}
