package dev.foreword.model.config;

/** How links within the site are written. */
public enum LinkStyle {
    /** To a folder, as a web server serves it: {@code ../foreword/}. */
    DIRECTORY,
    /** To a file, which works from disk too: {@code ../foreword/index.html}. */
    FILE
}
