package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.TextFormat;
import dev.foreword.site.BuildResult;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.testing.GoldenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small sites, each a folder below {@code sites}, with all that is expected of them beside it: the list of the published
 * files and each of them that is text, or the problems. {@code -Dgolden=update} writes them anew.
 */
class GoldenSiteTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    /** What readers and machines are given to read; styles, fonts and pictures are in the list of files alone. */
    private static final Pattern READ = Pattern.compile("(?!assets/).+\\.(html|svg|xml|txt|csv|json|bib)");

    /** Ten digits of what a file holds, in its name: other tests say what belongs in a style sheet. */
    private static final Pattern HASH = Pattern.compile("(assets/[a-z-]+)\\.[0-9a-f]{10}\\.");

    /** Says of each published file what it holds. */
    private static final String MANIFEST = "foreword-manifest.json";

    @TestFactory
    List<DynamicTest> sitesGiveWhatIsExpected() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.sorted()
                    .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)))
                    .toList();
        }
    }

    private static void check(Path site) {
        InMemoryOutput output = new InMemoryOutput();
        BuildResult result =
                new SiteBuild(new DirectorySourceTree(site), output, new RunOptions(1, false), Progress.SILENT).run();

        Map<String, String> actual = new TreeMap<>();
        if (!result.diagnostics().isEmpty()) {
            TextFormat format = new TextFormat(place -> "");
            actual.put("problems.txt", lines(result.diagnostics().stream().map(format::format)));
        }
        if (result.published()) {
            actual.put("files.txt", lines(output.files().keySet().stream().map(GoldenSiteTest::withoutHashes)));
        }
        output.files().forEach((path, bytes) -> {
            if (READ.matcher(path).matches() && !path.equals(MANIFEST)) {
                actual.put(path, readable(path, new String(bytes, UTF_8)));
            }
        });
        GoldenFolder.assertMatches(site.resolve("expected"), actual);
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A page with an element a line, and without the drawings, which have files of their own. */
    private static String readable(String path, String text) {
        if (!path.endsWith(".html")) {
            return withoutHashes(text);
        }
        Document page = Jsoup.parse(text);
        page.select("svg").forEach(Element::empty);
        return withoutHashes(page.outerHtml() + "\n");
    }

    private static String withoutHashes(String text) {
        return HASH.matcher(text).replaceAll("$1.HASH.");
    }
}
