package dev.foreword.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.site.BuildResult;
import dev.foreword.site.CheckResult;
import dev.foreword.site.Problems;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.SiteCheck;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.InMemorySourceTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A small good site in memory, of which a test changes one thing. */
public final class TestSite {

    /** The one page of the one report. */
    public static final String PAGE = "content/r/01-one.md";

    private final Map<String, byte[]> files = new TreeMap<>();

    private TestSite() {}

    /** {@return a site with a report, a page and a table} */
    public static TestSite good() {
        return new TestSite()
                .with(
                        "content/site.yml",
                        "title: Example\npublisher: Example Institute\nbase_url: https://example.org/\n")
                .with("content/r/report.yml", "title: A report\ndate: 2026\n")
                .with(PAGE, "# One\n\nText.\n")
                .with("data/r/visits.csv", "library,visits\nNorthgate,120\nRiverside,80\n");
    }

    /** {@return this site with a file of text} */
    public TestSite with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    /** {@return this site with a file, or without it when there are no bytes} */
    public TestSite with(String path, byte[] bytes) {
        if (bytes == null) {
            files.remove(path);
        } else {
            files.put(path, bytes);
        }
        return this;
    }

    /** {@return this site with the page's text below its title} */
    public TestSite page(String body) {
        return with(PAGE, "# One\n\n" + body + "\n");
    }

    /** {@return the site's files} */
    public Map<String, byte[]> files() {
        return files;
    }

    /**
     * {@return the site’s files, with a source, a period and a unit for every table that names none}: what a table says of
     * itself is the matter of few tests.
     */
    public Map<String, byte[]> sourced() {
        Map<String, byte[]> all = new TreeMap<>(files);
        for (String file : files.keySet()) {
            String stem = file.replaceFirst("\\.csv$", "");
            if (file.startsWith("data/")
                    && file.endsWith(".csv")
                    && !file.endsWith(".meta.csv")
                    && !files.containsKey(stem + ".meta.csv")) {
                String said = new String(files.getOrDefault(stem + ".yml", new byte[0]), UTF_8);
                all.put(stem + ".yml", withSource(said).getBytes(UTF_8));
            }
        }
        return all;
    }

    private static String withSource(String sidecar) {
        if (!sidecar.isEmpty() && !isMap(sidecar)) {
            // What is wrong with it stays where it is.
            return sidecar;
        }
        StringBuilder all = new StringBuilder(sidecar);
        for (String key : List.of("source", "period", "unit")) {
            if (!sidecar.lines().anyMatch(line -> line.startsWith(key + ":"))) {
                all.append(all.isEmpty() || all.toString().endsWith("\n") ? "" : "\n")
                        .append(key)
                        .append(": invented\n");
            }
        }
        return all.toString();
    }

    private static boolean isMap(String yaml) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(yaml) instanceof Map;
        } catch (YamlEngineException e) {
            return false;
        }
    }

    /** {@return what a check finds, without anything being drawn or rendered: quick, and right for most rules} */
    public Checked check() {
        return new Checked(withoutLeftovers(
                new SiteCheck(new InMemorySourceTree(sourced()), new RunOptions(1, false), Progress.SILENT).run()));
    }

    /** {@return what a check finds in these files and no others, so that each place is that of the file as written} */
    public Checked checkAsWritten() {
        return new Checked(withoutLeftovers(
                new SiteCheck(new InMemorySourceTree(files), new RunOptions(1, false), Progress.SILENT).run()));
    }

    /** {@return what a build publishes} */
    public Built build() {
        InMemoryOutput output = new InMemoryOutput();
        BuildResult result = new SiteBuild(
                        new InMemorySourceTree(sourced()), output, new RunOptions(2, false), Progress.SILENT)
                .run();
        return new Built(withoutLeftovers(result), output.files());
    }

    /**
     * A site that was checked.
     *
     * @param result what was found
     */
    public record Checked(CheckResult result) {

        /** {@return the problems, as {@code file:line:column rule}} */
        public List<String> problems() {
            return places(result.diagnostics());
        }

        /** {@return the only problem} */
        public Diagnostic problem() {
            return only(result.diagnostics());
        }
    }

    private static List<String> places(List<Diagnostic> problems) {
        return problems.stream().map(d -> d.place() + " " + d.rule().id()).toList();
    }

    /** {@return problems but those of files that lie about: few tests are about these, and most use no table} */
    public static List<Diagnostic> withoutLeftovers(List<Diagnostic> problems) {
        return problems.stream().filter(d -> d.rule() != Rule.NOT_PUBLISHED).toList();
    }

    private static Problems withoutLeftovers(Problems problems) {
        return new Problems(withoutLeftovers(problems.all()), problems.stop());
    }

    private static CheckResult withoutLeftovers(CheckResult result) {
        return new CheckResult(
                withoutLeftovers(result.problems()),
                result.pages(),
                result.evidence(),
                result.addresses(),
                result.keptBack());
    }

    private static BuildResult withoutLeftovers(BuildResult result) {
        return new BuildResult(withoutLeftovers(result.problems()), result.pages(), result.files(), result.keptBack());
    }

    private static Diagnostic only(List<Diagnostic> problems) {
        if (problems.size() != 1) {
            throw new AssertionError("not one problem but " + places(problems));
        }
        return problems.get(0);
    }

    /**
     * A site that was built.
     *
     * @param result what the build says
     * @param files the published files
     */
    public record Built(BuildResult result, Map<String, byte[]> files) {

        /** {@return the problems, as {@code file:line:column rule}} */
        public List<String> problems() {
            return places(result.diagnostics());
        }

        /** {@return the only problem} */
        public Diagnostic problem() {
            return only(result.diagnostics());
        }

        /** {@return a published page of the report} */
        public Document page(String address) {
            return Jsoup.parse(text(address + "/index.html"));
        }

        /** {@return the page that a good site has} */
        public Document page() {
            return page("r/one");
        }

        /** {@return a published file's text} */
        public String text(String path) {
            byte[] bytes = files.get(path);
            if (bytes == null) {
                throw new AssertionError("not published: " + path + "; problems: " + result.diagnostics());
            }
            return new String(bytes, UTF_8);
        }
    }
}
