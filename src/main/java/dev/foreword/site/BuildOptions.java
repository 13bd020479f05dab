package dev.foreword.site;

import dev.foreword.source.Release;

/**
 * How a site is built.
 *
 * @param threads how many threads work on it, at least 1; the result is the same for any number
 * @param strict whether a warning stops the build as an error does
 * @param publish whether the site is published; else it is only checked
 * @param release which reports are let out
 */
public record BuildOptions(int threads, boolean strict, boolean publish, Release release) {

    /** Lets out what readers may see. */
    public BuildOptions(int threads, boolean strict, boolean publish) {
        this(threads, strict, publish, Release.PUBLIC);
    }

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
