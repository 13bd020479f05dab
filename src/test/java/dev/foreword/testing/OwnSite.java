package dev.foreword.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.site.BuildResult;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.DirectorySourceTree;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** This repository's own site, built once for all the tests that look at it. */
public final class OwnSite {

    private OwnSite() {}

    /** {@return what the build says} */
    public static BuildResult result() {
        return Built.RESULT;
    }

    /** {@return the published files} */
    public static Map<String, byte[]> files() {
        return Built.OUTPUT.files();
    }

    /** {@return a published file's text} */
    public static String text(String path) {
        byte[] bytes = files().get(path);
        if (bytes == null) {
            throw new AssertionError("not published: " + path + "; problems: " + result().diagnostics());
        }
        return new String(bytes, UTF_8);
    }

    /** {@return a published page, by its file} */
    public static Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** Built when it is first asked for. */
    private static final class Built {
        private static final InMemoryOutput OUTPUT = new InMemoryOutput();
        private static final BuildResult RESULT = new SiteBuild(
                        new DirectorySourceTree(Path.of(".")), OUTPUT, new RunOptions(2, false), Progress.SILENT)
                .run();
    }
}
