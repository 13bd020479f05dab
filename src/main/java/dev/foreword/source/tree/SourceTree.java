package dev.foreword.source.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The port through which a site's files are read. Paths are from the site's folder, with forward slashes. */
public interface SourceTree {

    /** {@return the paths of all files, in order} */
    List<String> files();

    /** {@return the paths below {@code content/} of hidden files, which only a site that names them publishes, in order} */
    List<String> hidden();

    /** {@return the paths of symbolic links that lead to no file within the site's folder, in order; they are never followed} */
    List<String> outside();

    /** {@return the folders of reports whose files are kept back, for they may not be read yet} */
    default List<String> keptBack() {
        return List.of();
    }

    /**
     * {@return the size of a file in bytes}
     *
     * @throws UncheckedIOException if the file can't be read
     */
    long size(String path);

    /**
     * {@return the bytes of a file}
     *
     * @throws UncheckedIOException if the file can't be read
     */
    byte[] read(String path);

    /**
     * {@return the bytes of a file, from its start; to be closed by the caller}
     *
     * @throws IOException if the file can't be read
     */
    InputStream open(String path) throws IOException;
}
