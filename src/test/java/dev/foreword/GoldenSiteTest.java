package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.TextFormat;
import dev.foreword.site.BuildOptions;
import dev.foreword.site.BuildResult;
import dev.foreword.site.InMemoryOutput;
import dev.foreword.site.Progress;
import dev.foreword.site.SiteBuild;
import dev.foreword.source.DirectorySourceTree;
import dev.foreword.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small sites, each a folder below {@code sites}, with what is expected of them beside it: the pages' main parts and the
 * charts, or the problems. {@code -Dgolden=update} writes them anew.
 */
class GoldenSiteTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

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
        BuildResult result = new SiteBuild(
                        new DirectorySourceTree(site), output, new BuildOptions(1, false, true), Progress.SILENT)
                .run();
        Path expected = site.resolve("expected");
        if (!result.diagnostics().isEmpty()) {
            StringBuilder problems = new StringBuilder();
            TextFormat format = new TextFormat(place -> "");
            result.diagnostics().forEach(d -> problems.append(format.format(d)).append('\n'));
            Golden.assertMatches(expected.resolve("problems.txt"), problems.toString());
        }
        for (Map.Entry<String, byte[]> file : output.files().entrySet()) {
            String text = new String(file.getValue(), UTF_8);
            if (file.getKey().endsWith("/index.html") && !file.getKey().startsWith("assets")) {
                Document page = Jsoup.parse(text);
                // The drawings have files of their own.
                page.select("svg").forEach(svg -> svg.empty());
                Golden.assertMatches(
                        expected.resolve(file.getKey()), page.select("main").outerHtml() + "\n");
            } else if (file.getKey().endsWith(".svg") && !file.getKey().startsWith("assets")) {
                Golden.assertMatches(expected.resolve(file.getKey()), text);
            }
        }
    }
}
