package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.diagnostics.Rule;
import dev.foreword.page.file.OutputFile;
import dev.foreword.site.output.DirectoryOutput;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.site.output.SiteOutput;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.TestSite;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {

    private static final String CHART = """
            :::chart{#fig-visits}
            data: visits
            type: bar
            x: library
            y: visits
            title: Northgate has more visits
            subtitle: Visits to two libraries, 2024
            source: Counts at the door
            :::
            """;

    @TempDir
    Path folder;

    @Test
    void twoBuildsGiveTheSameBytesOnAnyNumberOfThreadsInAnyPlace() {
        Map<String, String> first = digest(build(1));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(digest(build(8))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aBuildThatFailsLeavesTheLastSiteAsItWas() throws IOException {
        DirectoryOutput output = new DirectoryOutput(folder.resolve("out"));
        run(TestSite.good(), output);
        Map<String, String> last = onDisk(folder.resolve("out"));

        BuildResult result = run(TestSite.good().page("See [](#nothing)."), output);

        assertThat(result.published()).isFalse();
        assertThat(onDisk(folder.resolve("out"))).isEqualTo(last);
    }

    @Test
    void aDiskThatFailsHalfwayLeavesTheLastSiteAsItWas() throws IOException {
        DirectoryOutput output = new DirectoryOutput(folder.resolve("out"));
        run(TestSite.good(), output);
        Map<String, String> last = onDisk(folder.resolve("out"));

        // A file where a folder has to be stands for any write that fails in the middle.
        List<OutputFile> files =
                List.of(OutputFile.ofText("index.html", "new"), OutputFile.ofText("index.html/a.html", "no"));

        assertThatThrownBy(() -> output.publish(files, new Workers(1))).isInstanceOf(UncheckedIOException.class);
        assertThat(onDisk(folder.resolve("out"))).isEqualTo(last);
        assertThat(list(folder)).containsExactly("out");
    }

    @Test
    void aBuildThatWasKilledBetweenTheRenamesIsPutRight() throws IOException {
        Path out = folder.resolve("out");
        run(TestSite.good(), new DirectoryOutput(out));
        Map<String, String> last = onDisk(out);
        Files.move(out, folder.resolve(".out.last"));
        Files.createDirectories(folder.resolve(".out.new-123"));

        DirectoryOutput next = new DirectoryOutput(out);

        assertThat(onDisk(out)).isEqualTo(last);
        run(TestSite.good(), next);
        assertThat(list(folder)).containsExactly("out");
    }

    @Test
    void whatIsGoneFromTheSourceIsGoneFromTheSite() throws IOException {
        DirectoryOutput output = new DirectoryOutput(folder.resolve("out"));
        run(TestSite.good().with("content/r/02-two.md", "# Two\n"), output);
        run(TestSite.good(), output);

        assertThat(folder.resolve("out/r/two")).doesNotExist();
        assertThat(folder.resolve("out/r/one/index.html")).exists();
    }

    @Test
    void filesOfOthersAreNeitherDeletedNorPublishedOver() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.txt"), "mine");

        BuildResult result = run(TestSite.good(), new DirectoryOutput(out));

        assertThat(result.published()).isFalse();
        assertThat(result.diagnostics()).extracting(d -> d.rule()).containsExactly(Rule.OUTPUT_NOT_OURS);
        assertThat(list(out)).containsExactly("thesis.txt");
    }

    @Test
    void gitsOwnFilesInTheFolderAreKept() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve(".gitignore"), "*");

        run(TestSite.good(), new DirectoryOutput(out));
        run(TestSite.good(), new DirectoryOutput(out));

        assertThat(out.resolve(".gitignore")).hasContent("*");
    }

    @Test
    void linksOutOfTheFolderAreReportedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "# Secret\n");
        Path site = Files.createDirectories(folder.resolve("site"));
        for (Map.Entry<String, byte[]> file : TestSite.good().files().entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.createSymbolicLink(site.resolve("content/r/02-secret.md"), secret);

        BuildResult result = new SiteBuild(
                        new DirectorySourceTree(site), new InMemoryOutput(), new RunOptions(1, false), Progress.SILENT)
                .run();

        assertThat(result.diagnostics())
                .extracting(d -> d.rule() + " " + d.place().file())
                .containsExactly("PATH_OUTSIDE_SITE content/r/02-secret.md");
    }

    @Test
    void filesMadeToHurtAreReportedAndTheRestIsRead() {
        TestSite site = TestSite.good()
                .with("content/r/report.yml", "title: A\ndate: 2026\nsubtitle: " + "[".repeat(100_000))
                .with("content/r/02-two.md", "# Two\n\n" + "[".repeat(50_000) + "\n\n" + "*a ".repeat(20_000))
                .with("content/r/03-three.md", "# Three\n\n" + "- ".repeat(5_000) + "x\n\n" + ":::box\n".repeat(3_000))
                .with("content/r/04-four.md", "# Four\n\n" + "x".repeat(2_000_000))
                .page("See [](#nothing). It waits for what may stand in the page that isn’t read.");

        assertThat(site.check().problems())
                .doesNotContain("content/r/01-one.md:3:5 unknown-reference")
                .contains("content/r/04-four.md:3:1 file-too-large", "content/r/report.yml:3:30 yaml-syntax")
                .anyMatch(p -> p.startsWith("content/r/03-three.md") && p.endsWith("nesting-too-deep"));
    }

    @Test
    void aLinkToAFolderIsNotFollowedInSilence() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/content/r"));
        Files.writeString(site.resolve("report.yml"), "title: R\ndate: 2026\n");
        Files.writeString(site.resolve("01-one.md"), "# One\n");
        Files.writeString(
                folder.resolve("site/content/site.yml"), "title: S\npublisher: P\nbase_url: https://s.org/\n");
        Files.createSymbolicLink(site.resolve("more"), site);

        assertThat(new SiteBuild(
                                new DirectorySourceTree(folder.resolve("site")),
                                new InMemoryOutput(),
                                new RunOptions(1, false),
                                Progress.SILENT)
                        .run()
                        .diagnostics())
                .extracting(d -> d.rule())
                .containsExactly(Rule.PATH_OUTSIDE_SITE);
    }

    @Test
    void oneMistakeDoesNotHideTheOthers() {
        TestSite site = TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: soon\ncolour: red\n")
                .with("content/r/02-two.md", "---\ntitle: [\n---\n\nSee [](#nothing).\n")
                .with("data/r/visits.csv", "library,visits\nNorthgate\n")
                .page("Counted.[^a]\n\n:::bocks\n:::");

        assertThat(site.check().problems())
                .containsExactly(
                        "content/r/01-one.md:3:9 footnote-missing",
                        "content/r/01-one.md:5:1 unknown-block",
                        "content/r/02-two.md:2:8 yaml-syntax",
                        "content/r/02-two.md:5:5 unknown-reference",
                        "content/r/report.yml:2:7 bad-value",
                        "content/r/report.yml:3:1 unknown-key",
                        "data/r/visits.csv:2:2 csv-ragged");
    }

    @Test
    void anAuthorsFileMayNotStandWhereTheBuildWritesOne() {
        TestSite site = TestSite.good()
                .with("content/feed.xml", "<feed/>")
                .with("content/r/data/visits.csv", "a,b")
                .with("content/r/files/letter.pdf", "A letter.")
                .with(
                        "content/site.yml",
                        "title: S\npublisher: P\nbase_url: https://s.org/\npublish: [feed.xml, r/data/, r/files/]\n");

        assertThat(site.check().problems())
                .containsExactly(
                        "content/feed.xml:1:1 address-collision", "content/r/data/visits.csv:1:1 address-collision");
    }

    @Test
    void strictLetsWarningsStopTheBuild() {
        InMemorySourceTree tree = new InMemorySourceTree(
                TestSite.good().page("A <b>bold</b> word.").files());

        BuildResult relaxed =
                new SiteBuild(tree, new InMemoryOutput(), new RunOptions(1, false), Progress.SILENT).run();
        BuildResult strict = new SiteBuild(tree, new InMemoryOutput(), new RunOptions(1, true), Progress.SILENT).run();

        assertThat(relaxed.published()).isTrue();
        assertThat(strict.published()).isFalse();
    }

    @Test
    void aCheckFindsWhatABuildFindsBeforeAnythingIsDrawn() {
        TestSite site = TestSite.good()
                .with(
                        "content/site.yml",
                        "title: S\npublisher: P\nbase_url: https://s.org/\nbrand: {fonts: {text: x.ttf}}\n")
                .with("content/x.ttf", "no font")
                .with("templates/poster.ftlh", "<#if>")
                .with("content/r/02-two.md", "---\ntitle: Two\ntemplate: none\n---\n\nText.\n")
                .page("::::infographic\n:::stat\nvalue: "
                        + "A number in very many words ".repeat(9)
                        + "\nlabel: visits\n:::\n::::");

        List<String> found = site.check().problems();

        assertThat(found)
                .contains(
                        "content/r/01-one.md:4:1 tile-text",
                        "content/r/02-two.md:1:1 unknown-template",
                        "templates/poster.ftlh:1:2 template-failed")
                .anyMatch(problem -> problem.startsWith("content/site.yml:4:"));
        assertThat(site.build().problems()).isEqualTo(found);
    }

    @Test
    void aSiteMayMakeARuleMatterLess() {
        TestSite site = TestSite.good()
                .page("See [](#nothing).")
                .with(
                        "content/site.yml",
                        "title: Example\npublisher: P\nbase_url: https://example.org/\nrules:\n  unknown-reference: warning\n");

        assertThat(site.build().result().published()).isTrue();
    }

    private static Map<String, byte[]> build(int threads) {
        InMemoryOutput output = new InMemoryOutput();
        TestSite site = TestSite.good().page(CHART).with("content/r/02-two.md", "# Two\n\nNote.[^a]\n\n[^a]: A.\n");
        new SiteBuild(new InMemorySourceTree(site.files()), output, new RunOptions(threads, false), Progress.SILENT)
                .run();
        return output.files();
    }

    private static BuildResult run(TestSite site, SiteOutput output) {
        return new SiteBuild(new InMemorySourceTree(site.files()), output, new RunOptions(1, false), Progress.SILENT)
                .run();
    }

    private static Map<String, String> digest(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
        assertThat(texts).containsKey("r/figures/visits.svg");
        return texts;
    }

    private static Map<String, String> onDisk(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), new String(Files.readAllBytes(path), UTF_8));
            }
        }
        return files;
    }

    private static List<String> list(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
