package dev.foreword.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.Archive;
import dev.foreword.testing.Examples;
import dev.foreword.testing.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * What authors can write wrongly in each kind of file and block, and where they're told: in each {@linkplain Examples
 * example} the files that differ from those of a good site, and a line for each problem.
 */
class ReaderProblemsTest {

    private static final Path FOLDER = Path.of("src/test/resources/problems");

    @TestFactory
    List<DynamicContainer> eachIsToldWhereItStands() {
        return Examples.tests(FOLDER, ReaderProblemsTest::problems);
    }

    private static List<String> problems(Archive example) {
        TestSite site = TestSite.good();
        example.files().forEach(site::with);
        List<String> problems = new ArrayList<>();
        for (Diagnostic problem : site.checkAsWritten().result().diagnostics()) {
            assertThat(problem.message()).isNotBlank();
            // Few examples are about what a table says of itself, and nearly all have one.
            if (problem.rule() != Rule.UNSOURCED_TABLE) {
                problems.add(problem.place() + " " + problem.rule().id());
            }
        }
        return problems;
    }
}
