package dev.foreword.drawing;

/** The port through which the files of a brand, its logos and fonts, are read. */
@FunctionalInterface
public interface BrandFiles {

    /**
     * {@return the bytes of a file}
     *
     * @param path the file, below {@code content/}; it is known to exist
     */
    byte[] read(String path);
}
