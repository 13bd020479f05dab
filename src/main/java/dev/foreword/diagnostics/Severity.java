package dev.foreword.diagnostics;

import java.util.Locale;

/** How much a problem matters to the build. */
public enum Severity {
    /** The site isn't published. */
    ERROR,
    /** The site is published, unless the build is strict. */
    WARNING,
    /** Said so that the author knows; it never stops a build. */
    NOTE;

    /** {@return the word that is printed, such as {@code error}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
