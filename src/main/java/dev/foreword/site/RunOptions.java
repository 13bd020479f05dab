package dev.foreword.site;

import dev.foreword.source.tree.Release;

/**
 * How a site is read, checked and worked on.
 *
 * @param threads how many threads work on it, at least 1; the result is the same for any number
 * @param strict whether a warning stops the run as an error does
 * @param release which reports are let out
 */
public record RunOptions(int threads, boolean strict, Release release) {

    /** Lets out what readers may see. */
    public RunOptions(int threads, boolean strict) {
        this(threads, strict, Release.PUBLIC);
    }

    public RunOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
