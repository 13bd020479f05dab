package dev.foreword.site.output;

import dev.foreword.page.file.OutputFile;
import dev.foreword.work.Workers;
import java.io.UncheckedIOException;
import java.util.List;

/** The port through which a site is published: as a whole, or not at all. */
public interface SiteOutput {

    /** {@return the paths of files in the place of publication that this tool didn't put there, a few of them} */
    List<String> foreignFiles();

    /**
     * Puts a site in the place of the last one.
     *
     * @param files all files of the site
     * @param workers write them
     * @throws UncheckedIOException if that fails; the last site is then as it was
     */
    void publish(List<OutputFile> files, Workers workers);
}
