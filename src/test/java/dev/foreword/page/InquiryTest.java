package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an inquiry heard, read and asked comes from data. */
class InquiryTest {

    private static final String SESSIONS = "session,theme,chair\n1,Need,Robin Reader\nClosed session,Ratings,\n";
    private static final String WITNESSES =
            "session,witness,organisation\n1,Wren Writer,Northgate\n1,Ola Other,Riverside\n";
    private static final String NAMES = "name,type\nNorthgate,Council\nRiverside,Council\nFriends,Charity\n";

    private static TestSite site(String body) {
        return TestSite.good()
                .with("data/r/sessions.csv", SESSIONS)
                .with("data/r/witnesses.csv", WITNESSES)
                .with("data/r/names.csv", NAMES)
                .page(body);
    }

    @Test
    void sessionsHaveTheirFactsAndWitnesses() {
        Document page = site(":::sessions\ndata: sessions\nwitnesses: witnesses\n:::")
                .build()
                .page();

        assertThat(page.select(".session h2").eachText()).containsExactly("Session 1", "Closed session");
        assertThat(page.select(".session").eachText())
                .containsExactly(
                        "Session 1 Theme Need Chair Robin Reader Wren Writer, Northgate Ola Other, Riverside",
                        "Closed session Theme Ratings");
    }

    @Test
    void submissionsAreCounted() {
        Document page = site(":::submissions\ndata: names\n:::").build().page();

        assertThat(page.select(".submissions").text())
                .isEqualTo("3 in all Council (2) Northgate Riverside Charity (1) Friends");
    }

    @Test
    void aQuestionIsReferredToByItsAnnexItsPartAndItsNumber() {
        String annex = """
                ---
                title: The inquiry
                part: annex
                ---
                ## Oral evidence

                ## Survey

                :::survey
                title: Survey of readers
                asked: All readers
                answered: Half of them
                dates: March 2026
                questions:
                  - id: q-often
                    text: How often do you visit?
                    result: Most said often.
                :::
                """;
        Document page = site("See [](#q-often), and [](#survey).")
                .with("content/r/report.yml", "title: A report\ndate: 2026\nnumbered_annex_parts: true\n")
                .with("content/r/annex-a.md", annex)
                .build()
                .page();

        assertThat(page.select(".article > p").text())
                .isEqualTo("See Annex A, part ii, question 1, and Annex A, part ii.");
    }

    @Test
    void termsOfTheGlossaryAreLinkedWhereAPageFirstUsesThem() {
        Document page = site("A loan is free, and loans last long.\n\n"
                        + ":::glossary\nLoan\n: A book that is taken home.\n:::\n\nSee [](#term-loan).")
                .build()
                .page();

        assertThat(page.select("a.term").eachText()).containsExactly("loan");
        assertThat(page.select("a.term").attr("href")).isEqualTo("#term-loan");
        assertThat(page.select("dt").attr("id")).isEqualTo("term-loan");
        assertThat(page.text()).contains("See Loan.");
    }

    @Test
    void acronymsAreExplainedOncePerPageAndListed() {
        Document page = site("The LGA met. The LGA wrote.\n\n## The LGA\n\n:::acronyms\n:::")
                .with("content/people.yml", "acronyms:\n  LGA: Local Government Association\n")
                .build()
                .page();

        assertThat(page.select(".article > p").text())
                .isEqualTo("The LGA (Local Government Association) met. The LGA wrote.");
        assertThat(page.select(".acronyms").text()).isEqualTo("LGA Local Government Association");
    }

    @Test
    void anAuthorsOwnExplanationIsEnough() {
        assertThat(site("The Local Government Association (LGA) met. The LGA wrote.")
                        .with("content/people.yml", "acronyms:\n  LGA: Local Government Association\n")
                        .build()
                        .page()
                        .select(".article > p")
                        .text())
                .isEqualTo("The Local Government Association (LGA) met. The LGA wrote.");
    }

    @Test
    void paragraphsAreNumberedAndReferredTo() {
        Document page = site("First.\n\nSecond one. {#second}\n\nSee [](#second).")
                .with("content/r/report.yml", "title: A report\ndate: 2026\nnumbered_paragraphs: true\n")
                .build()
                .page();

        assertThat(page.select("p.numbered").eachText())
                .containsExactly("1.1 First.", "1.2 Second one.", "1.3 See paragraph 1.2.");
    }
}
