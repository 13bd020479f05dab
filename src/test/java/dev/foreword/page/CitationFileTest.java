package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.io.StringReader;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;

/** The file for reference managers says what the report says, whatever characters are in it. */
class CitationFileTest {

    @Test
    void charactersWithAMeaningInLatexAreReadBackAsTheyWere() throws Exception {
        BibTeXEntry entry = entry("title: \"R&D and 50% of costs_here #1: {a} $5 ~ ^\"\n");

        assertThat(raw(entry, "title")).contains("R\\&D", "50\\%", "costs\\_here", "\\#1", "\\{a\\}", "\\$5");
        assertThat(read(raw(entry, "title").replaceAll("\\\\text\\w+\\{\\}", "")))
                .isEqualTo("R&D and 50% of costs_here #1: {a} $5");
    }

    @Test
    void aBodyStandsInBracesAndAPersonDoesNot() throws Exception {
        BibTeXEntry entry = entry(
                "title: Costs\nauthors: [National Audit Office, Ada Example, Department for Education, Example Institute]\n");

        assertThat(raw(entry, "author"))
                .isEqualTo(
                        "{National Audit Office} and Ada Example and {Department for Education} and {Example Institute}");
    }

    @Test
    void whomTheRegisterKnowsIsAPerson() throws Exception {
        TestSite site = TestSite.good()
                .with("content/people.yml", "people:\n  trust:\n    name: Anna Trust\n")
                .with("content/r/report.yml", "title: Costs\ndate: 2026\nauthors: [Anna Trust]\n");

        assertThat(raw(entry(site), "author")).isEqualTo("Anna Trust");
    }

    private static BibTeXEntry entry(String config) throws Exception {
        return entry(TestSite.good().with("content/r/report.yml", config + "date: 2026\n"));
    }

    private static BibTeXEntry entry(TestSite site) throws Exception {
        String text = site.build().text("r/cite.bib");
        return new BibTeXParser("")
                .parse(new StringReader(text))
                .getEntries()
                .values()
                .iterator()
                .next();
    }

    private static String raw(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }

    private static String read(String latex) throws Exception {
        return new LaTeXPrinter()
                .print(new LaTeXParser().parse(new StringReader(latex)))
                .strip();
    }
}
