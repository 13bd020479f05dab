package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.site.BuildResult;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.InMemorySourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever types what the tutorial shows gets the briefing that it promises. */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("content/guide/01-tutorial.md");
    /** A file’s name on a line of its own, and what is in it. */
    private static final Pattern FILE = Pattern.compile("(?ms)^`([a-z0-9/_.-]+)`\n\n````[a-z]+\n(.*?\n)````$");

    private final InMemoryOutput output = new InMemoryOutput();

    @Test
    void theBriefingHasAChartThreeClaimsARecommendationAndATile() throws IOException {
        BuildResult result = build(files());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.published()).isTrue();
        Document demand = page("buses/demand");
        assertThat(demand.select("#fig-trips svg")).isNotEmpty();
        assertThat(demand.select(".tile").text()).contains("64%");
        assertThat(page("buses/later").select(".recommendation")).hasSize(1);
        assertThat(page("buses/evidence").select("li.good, li.plain").size()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theMistakeThatItAsksForIsFoundWithTheWordsThatItShows() throws IOException {
        Map<String, byte[]> files = files();
        String chapter = "content/buses/01-demand.md";
        String text = new String(files.get(chapter), UTF_8);
        assertThat(text).contains("[42 per cent]");
        files.put(chapter, text.replace("[42 per cent]", "[43 per cent]").getBytes(UTF_8));

        BuildResult result = build(files);

        assertThat(result.published()).isFalse();
        Diagnostic problem = result.diagnostics().get(0);
        assertThat(problem.rule()).isEqualTo(Rule.CLAIM_MISMATCH);
        String line = problem.place().file() + ":" + problem.place().line() + ":"
                + problem.place().column() + ": error[claim-mismatch]: " + problem.message();
        String shown = Files.readString(TUTORIAL, UTF_8)
                .lines()
                .filter(l -> l.startsWith(chapter + ":"))
                .collect(Collectors.joining());
        assertThat(line).startsWith(shown);
    }

    private BuildResult build(Map<String, byte[]> files) {
        return new SiteBuild(new InMemorySourceTree(files), output, new RunOptions(1, true), Progress.SILENT).run();
    }

    private Document page(String address) {
        return Jsoup.parse(new String(output.files().get(address + "/index.html"), UTF_8));
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        FILE.matcher(Files.readString(TUTORIAL, UTF_8))
                .results()
                .forEach(m -> files.put(m.group(1), m.group(2).getBytes(UTF_8)));
        assertThat(files).hasSizeGreaterThan(6);
        return files;
    }
}
