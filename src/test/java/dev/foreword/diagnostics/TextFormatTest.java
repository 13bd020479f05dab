package dev.foreword.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    private static final Place PLACE = new Place("content/r/01-one.md", 3, 5, 12);

    @Test
    void showsTheLineWithTheFaultUnderlinedAndTheWayOut() {
        Diagnostic problem = new Diagnostic(
                Rule.UNKNOWN_REFERENCE, Severity.ERROR, PLACE, "nothing here has the id \"a\"", "did you mean \"b\"?");

        assertThat(new TextFormat(place -> "See [](#fig-one) now").format(problem))
                .isEqualTo("""
                        content/r/01-one.md:3:5: error[unknown-reference]: nothing here has the id "a"
                           | See [](#fig-one) now
                           |     ^^^^^^^^^^^^
                           help: did you mean "b"?
                        """);
    }

    @Test
    void cutsALongLineToTheFault() {
        Place far = new Place("a.md", 1, 501, 3);
        Diagnostic problem = new Diagnostic(Rule.RAW_HTML, Severity.WARNING, far, "HTML", "");
        String text = new TextFormat(place -> "x".repeat(500) + "<b>" + "y".repeat(500)).format(problem);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(130));
        List<String> lines = text.lines().toList();
        assertThat(lines.get(1)
                        .substring(lines.get(2).indexOf('^'), lines.get(2).lastIndexOf('^') + 1))
                .isEqualTo("<b>");
    }

    @Test
    void showsTheCharactersOfALongLineWhereTheyAre() {
        Place far = new Place("a.md", 1, 1_001, 3);
        Diagnostic problem = new Diagnostic(Rule.RAW_HTML, Severity.WARNING, far, "HTML", "");
        String text = new TextFormat(place -> " ".repeat(500) + "\t\u001b".repeat(250) + "<b>").format(problem);

        assertThat(text.lines().skip(1)).allSatisfy(line -> assertThat(line).startsWith("   | "));
        assertThat(text).contains(" \uFFFD \uFFFD<b>").doesNotContain("\u001b");
    }

    @Test
    void letsNoControlCharacterReachTheTerminal() {
        Diagnostic problem = new Diagnostic(Rule.RAW_HTML, Severity.WARNING, PLACE, "HTML", "");

        assertThat(new TextFormat(place -> "abcd\u001b[31mred").format(problem)).doesNotContain("\u001b");
    }

    @Test
    void printsOneJsonObjectALine() {
        Diagnostic problem = new Diagnostic(Rule.RAW_HTML, Severity.WARNING, PLACE, "a \"quote\"", "help");

        assertThat(new JsonFormat().format(problem))
                .isEqualTo(
                        "{\"rule\":\"raw-html\",\"severity\":\"warning\",\"file\":\"content/r/01-one.md\","
                                + "\"line\":3,\"column\":5,\"endLine\":3,\"endColumn\":17,\"message\":\"a \\\"quote\\\"\",\"help\":\"help\"}\n");
    }
}
