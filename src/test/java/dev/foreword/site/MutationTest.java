package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.RuleExplanation;
import dev.foreword.page.file.OutputFile;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.Archive;
import dev.foreword.testing.Mutation;
import dev.foreword.testing.Randomly;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.WellFormed;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to the files of a site: no exception reaches its author, each problem has a place that there is and
 * something to do, what is published is well formed, and what isn’t published leaves the last site as it was.
 *
 * <p>The sites are all examples of rules and of problems, changed at random, and always in the same way. A few hundred are
 * tried each time; {@code -Dmutations=20000} tries more.
 */
class MutationTest {

    private static final int TRIES = Integer.getInteger("mutations", 250);
    private static final Pattern EXAMPLE = Pattern.compile("````\n(.*?)````", Pattern.DOTALL);
    private static final Path PROBLEMS = Path.of("src/test/resources/problems");

    /** What a site may lack. */
    private static final Set<Rule> MISSED = EnumSet.of(Rule.MISSING_KEY, Rule.SITE_EMPTY);

    private static final List<String> SEEDS = new ArrayList<>();
    private static final List<OutputFile> LAST = List.of(OutputFile.ofText("index.html", "The last site."));

    @BeforeAll
    static void gatherSites() throws IOException {
        for (Rule rule : Rule.values()) {
            Matcher m = EXAMPLE.matcher(RuleExplanation.of(rule));
            while (m.find()) {
                SEEDS.add(m.group(1));
            }
        }
        try (Stream<Path> files = Files.list(PROBLEMS)) {
            for (Path file : files.sorted().toList()) {
                String[] examples = Files.readString(file).split("(?m)^=== .*$", -1);
                SEEDS.addAll(List.of(examples).subList(1, examples.length));
            }
        }
    }

    @Test
    void aChangedSiteIsPublishedWholeOrRefusedInWords() {
        Randomly.check(TRIES, draw -> {
            TestSite site = TestSite.good();
            Archive.parse(SEEDS.get(draw.integer(0, SEEDS.size() - 1))).files().forEach(site::with);
            Mutation.of(site, draw);
            check(site);
        });
    }

    private static void check(TestSite site) {
        InMemoryOutput output = new InMemoryOutput();
        output.publish(LAST, new Workers(1));
        Map<String, byte[]> last = output.files();
        BuildResult result = new SiteBuild(
                        new InMemorySourceTree(site.files()), output, new RunOptions(1, false), Progress.SILENT)
                .run();
        Map<String, Long> lines = site.files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> lines(file.getValue())));
        assertThat(result.diagnostics().stream().filter(problem -> !isWhole(problem, lines)))
                .isEmpty();
        if (result.published()) {
            boolean own = site.files().keySet().stream().anyMatch(path -> path.startsWith("templates/"));
            assertThat(WellFormed.faults(output.files()).stream()
                            // What a template of the site's own makes of a page is its author's.
                            .filter(fault -> !own || !fault.contains(".html: ")))
                    .isEmpty();
        } else {
            assertThat(output.files()).isEqualTo(last);
        }
    }

    private static long lines(byte[] text) {
        return new String(text, UTF_8).lines().count();
    }

    /** A problem says what is wrong, where in a file that there is, and what to do. */
    private static boolean isWhole(Diagnostic problem, Map<String, Long> lines) {
        boolean says = !problem.message().isBlank() && !problem.help().isBlank();
        String file = problem.place().file();
        // Only what is missing can be told of a file that isn’t there; a folder is told of by its name.
        boolean placed = lines.containsKey(file)
                ? problem.place().line() <= lines.get(file) + 1
                : MISSED.contains(problem.rule()) || lines.keySet().stream().anyMatch(path -> path.startsWith(file));
        return says && placed;
    }
}
