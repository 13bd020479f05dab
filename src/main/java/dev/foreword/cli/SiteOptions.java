package dev.foreword.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that commands over a site have in common. Picocli fills the fields in. */
final class SiteOptions {

    /** How problems are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder, with content/ and data/ in it (default: this folder).")
    private Path site = Path.of(".");

    @Option(names = "--strict", description = "Let warnings stop the build as errors do.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How problems are printed: text, or json with one object a line (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many threads to use (default: as many as the machine has).")
    private int threads;

    Path site() {
        return site;
    }

    boolean strict() {
        return strict;
    }

    Format format() {
        return format;
    }

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
