package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.page.file.OutputFile;
import dev.foreword.testing.Surface;
import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can’t be printed, or turns round what readers see, is refused wherever an author can write it, with its place. */
class UnprintableTest {

    /** Control characters, no characters, private ones, marks of order and direction. */
    private static final List<String> CHARACTERS = List.of(
            "\u0001",
            "\u0010",
            "\u0019",
            "\u001b",
            "\u001c",
            "\u007f",
            "\u0085",
            "\u0092",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ufdd0",
            "\ue000",
            "\udbff\udfff",
            "\u202e",
            "\u202d",
            "\u2067");

    private static List<Diagnostic> told(TestSite site) {
        return site.check().result().diagnostics().stream()
                .filter(problem -> problem.rule().id().equals("unprintable"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void noPlaceLetsThemThrough(Surface surface) {
        for (String character : CHARACTERS) {
            TestSite site = surface.with("1" + character + "2");
            assertThat(told(site)).as("%04x", (int) character.charAt(0)).hasSize(1);
            assertThat(told(site).get(0).place().line()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#27;", "&#x1;", "&#x202E;", "&#xFFFE;"})
    void norDoEntities(String entity) {
        assertThat(told(TestSite.good().page("Text " + entity + ".")))
                .singleElement()
                .extracting(problem -> problem.place().toString())
                .isEqualTo("content/r/01-one.md:3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x1b", "\\u0007", "\\u202e", "\\ud800"})
    void norDoEscapesInYaml(String escape) {
        assertThat(TestSite.good()
                        .with("content/r/report.yml", "title: A report\ndate: 2026\nsubtitle: \"a" + escape + "\"\n")
                        .check()
                        .problems())
                .singleElement()
                .asString()
                .startsWith("content/r/report.yml:3:");
    }

    @Test
    void norDoNamesOfFiles() {
        assertThat(TestSite.good()
                        .with("data/r/vis\u202eits.csv", "library,visits\nNorthgate,120\n")
                        .check()
                        .problems())
                .contains("data/r/vis\u202eits.csv:1:1 unprintable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2067שלום\u2069 and words",
                "‏12‎ words",
                "soft\u00adhyphen",
                "a\u200bb",
                "🙂 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é 漢 €"
            })
    void whatScriptsNeedIsText(String text) {
        assertThat(told(TestSite.good().page(text))).isEmpty();
    }

    /** The first is told, and the rest of the file is read all the same. */
    @Test
    void otherProblemsOfTheFileAreToldToo() {
        assertThat(TestSite.good()
                        .page("One\u0007 two\u0007 three\u0007.\n\nThe [](#where).")
                        .check()
                        .problems())
                .containsExactly("content/r/01-one.md:3:4 unprintable", "content/r/01-one.md:5:5 unknown-reference");
    }

    @Test
    void whateverComesAnotherWayIsShownAsMissing() {
        assertThat(new String(
                        OutputFile.ofText("a.html", "a\u001bb\ud800c\u202ed\ne\u2067f\n")
                                .bytes(),
                        UTF_8))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ne\ufffdf\n");
    }
}
