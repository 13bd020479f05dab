package dev.foreword.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.site.SiteBuild;
import dev.foreword.site.SiteCheck;
import dev.foreword.site.output.DirectoryOutput;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.source.tree.SourceTree;
import dev.foreword.testing.Archive;
import dev.foreword.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples in the catalogue of rules are run: one fires where it says, the other is a site without any problem. */
class RuleExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("## (Fires|Doesn’t fire)\n\n````\n(.*?)````", Pattern.DOTALL);

    /** What only the build can find: in the folder that it publishes to, and while it fills templates. */
    private static final Set<Rule> ONLY_BY_BUILDING = EnumSet.of(Rule.OUTPUT_NOT_OURS, Rule.TEMPLATE_FAILED);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void firesWhereTheExampleSays(Rule rule) throws IOException {
        Archive example = example(rule, "Fires");
        List<Diagnostic> found = find(rule, example);

        assertThat(example.expected()).isNotEmpty();
        assertThat(found)
                .filteredOn(d -> d.rule() == rule)
                .extracting(d -> d.place().toString())
                .containsAll(example.expected());
        assertThat(found).allSatisfy(d -> assertThat(d.message()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void isSilentInTheOtherExample(Rule rule) throws IOException {
        assertThat(find(rule, example(rule, "Doesn’t fire"))).isEmpty();
    }

    @Test
    void everyRuleSaysWhatHolds() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.summary()).isNotBlank();
            assertThat(RuleExplanation.of(rule)).startsWith("# " + rule.id() + "\n");
        });
    }

    private static Archive example(Rule rule, String which) {
        Matcher m = EXAMPLE.matcher(RuleExplanation.of(rule));
        while (m.find()) {
            if (m.group(1).equals(which)) {
                return Archive.parse(m.group(2));
            }
        }
        throw new AssertionError(rule.id() + " has no example under “" + which + "”");
    }

    private List<Diagnostic> find(Rule rule, Archive example) throws IOException {
        TestSite site = TestSite.good();
        example.files().forEach(site::with);
        Map<String, byte[]> files = rule == Rule.UNSOURCED_TABLE ? site.files() : site.sourced();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        SourceTree source = new DirectorySourceTree(folder);
        RunOptions options = new RunOptions(1, false);
        if (!ONLY_BY_BUILDING.contains(rule)) {
            return told(
                    rule, new SiteCheck(source, options, Progress.SILENT).run().diagnostics());
        }
        DirectoryOutput output = new DirectoryOutput(folder.resolve("site-out"));
        return told(
                rule,
                new SiteBuild(source, output, options, Progress.SILENT).run().diagnostics());
    }

    private static List<Diagnostic> told(Rule rule, List<Diagnostic> found) {
        return rule == Rule.NOT_PUBLISHED ? found : TestSite.withoutLeftovers(found);
    }
}
