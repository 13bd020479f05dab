package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** People sign, speak and are quoted by the names and posts of the register. */
class VoicesTest {

    private static final String PEOPLE = """
            organisations:
              northgate:
                name: Northgate Council
            people:
              reader:
                name: Robin Reader
                posts:
                  - title: Librarian
                    at: northgate
                    from: 2010
                    to: 2019
                  - title: Head of libraries
                    at: northgate
                    from: 2020
              writer:
                name: Wren Writer
                posts:
                  - title: Editor
            """;

    private static Document page(String body) {
        return site(body).build().page();
    }

    private static TestSite site(String body) {
        return TestSite.good().with("content/people.yml", PEOPLE).page(body);
    }

    @Test
    void namesStandBelowOrAboveWithThePostOfTheReportsDate() {
        Document below = page(":::signed{by=\"reader; writer\"}\nLibraries matter.\n:::");
        Document above = page(":::signed{by=\"reader\" as=\"Librarian\" names=\"above\"}\nLibraries matter.\n:::");

        assertThat(below.select(".signed").text())
                .isEqualTo("Libraries matter. Robin Reader Head of libraries Northgate Council Wren Writer Editor");
        assertThat(above.select(".signed").text())
                .isEqualTo("Robin Reader Librarian Northgate Council Libraries matter.");
    }

    @Test
    void aQuotationNamesAPersonARoleOrNobodyWhenTheTextDoes() {
        assertThat(page(":::quote{by=\"reader\"}\nCome in.\n:::")
                        .select("figcaption")
                        .text())
                .isEqualTo("Robin Reader, Head of libraries, Northgate Council");
        assertThat(page(":::quote{who=\"a young reader[^1]\"}\nCome in.\n:::\n\n[^1]: At session 2.")
                        .select("figcaption a[role=doc-noteref]"))
                .hasSize(1);
        assertThat(page("One reader put it like this.\n\n:::quote{said=\"before\"}\nCome in.\n:::")
                        .select("figcaption"))
                .isEmpty();
    }

    @Test
    void aPullQuoteIsNotReadTwice() {
        Document page = page("A library is a warm room.\n\n:::pull-quote\nA library is a warm room.\n:::");

        assertThat(page.select(".pull-quote").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void aPullQuoteWhoseWordsHaveChangedIsReportedWithTheText() {
        assertThat(site("A library is one very warm room, she said.\n\n"
                                + ":::pull-quote\nA library is one very cold room, she said.\n:::")
                        .check()
                        .problem()
                        .help())
                .isEqualTo(
                        "the text at " + TestSite.PAGE + ":3:1 says: \"A library is one very warm room, she said.\"");
    }

    @Test
    void nobodySignsInAnUnknownName() {
        assertThat(site(":::signed{by=\"raeder\"}\nLibraries matter.\n:::")
                        .check()
                        .problem()
                        .help())
                .contains("reader");
    }

    @Test
    void aPostThatTheRegisterDoesNotHaveIsReported() {
        assertThat(site("Wren Writer, Director of Everything, wrote to us.")
                        .check()
                        .problem()
                        .message())
                .isEqualTo("the register has no post \"Director of Everything\" for Wren Writer");
        assertThat(site("Robin Reader, Head of libraries, wrote to us.").check().problems())
                .isEmpty();
    }
}
