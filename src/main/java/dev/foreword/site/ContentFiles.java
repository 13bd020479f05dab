package dev.foreword.site;

import dev.foreword.drawing.BrandFiles;
import dev.foreword.page.file.OutputFile;
import dev.foreword.source.picture.CleanPicture;
import dev.foreword.source.tree.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The files below {@code content/} that are used and published.
 *
 * @param source the site's files
 */
public record ContentFiles(SourceTree source) implements BrandFiles {

    /** {@return a file, and a picture without what it tells besides itself} */
    @Override
    public byte[] read(String path) {
        return CleanPicture.of(raw(path))
                .orElseThrow(() -> new UncheckedIOException(new IOException("content/" + path
                        + " is damaged, so what it tells besides the picture can’t be taken out; save it anew with a program"
                        + " for pictures")));
    }

    private byte[] raw(String path) {
        return source.read("content/" + path);
    }

    /** {@return a file that the site refers to, at the same path; a picture without what it tells besides itself} */
    public OutputFile referred(String path) {
        return new OutputFile(path, read(path));
    }

    /** {@return a file that the site names, at the same path, byte for byte} */
    public OutputFile named(String path) {
        return new OutputFile(path, raw(path));
    }
}
