package dev.foreword.cli;

import dev.foreword.site.RunOptions;
import dev.foreword.site.output.OutputFolders;
import dev.foreword.source.tree.Release;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
            description = "How answers and problems are printed: text, or json with one object a line (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many threads to use (default: as many as the machine has).")
    private int threads;

    @Option(
            names = "--drafts",
            description = "Show drafts and embargoed reports too, for proofreading. Don't publish the result.")
    private boolean drafts;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of publication, such as 2027-03-01; embargoes up to that day end.")
    private @Nullable LocalDate asOf;

    Path site() {
        return site;
    }

    /**
     * {@return the folder that something is written to}
     *
     * @param named what was asked for, if anything was
     * @param usual its name within the site’s folder otherwise
     * @throws UsageException if nothing can be written there
     */
    Path target(@Nullable Path named, String usual) {
        Path folder = named == null ? site.resolve(usual) : named;
        OutputFolders.refused(folder, site).ifPresent(reason -> {
            throw new UsageException(reason);
        });
        return folder;
    }

    /** {@return how the site is read and worked on} */
    RunOptions run() {
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        return new RunOptions(workers, strict, new Release(drafts, asOf));
    }

    /** {@return whether a program reads what is printed} */
    boolean isJson() {
        return format == Format.JSON;
    }
}
