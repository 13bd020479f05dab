package dev.foreword.site;

/**
 * How a site is built.
 *
 * @param threads how many threads work on it, at least 1; the result is the same for any number
 * @param strict whether a warning stops the build as an error does
 * @param publish whether the site is published; else it is only checked
 */
public record BuildOptions(int threads, boolean strict, boolean publish) {

    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
