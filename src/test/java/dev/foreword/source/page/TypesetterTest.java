package dev.foreword.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of keyboards are set as they are printed, where they are text. */
class TypesetterTest {

    private static String html(TestSite site) {
        return site.build().page().expectFirst(".article p").html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            He said "no" to it.                     | He said “no” to it.
            "No," he said.                          | “No,” he said.
            He said 'no' to the council's plan.     | He said ‘no’ to the council’s plan.
            "It was 'theirs', not ours"             | “It was ‘theirs’, not ours”
            ("In brackets")                         | (“In brackets”)
            *"In italics"* and "*in italics*"       | <em>“In italics”</em> and “<em>in italics</em>”
            see "[](#one)"                          | see “<a href="../../r/one/">Chapter 1</a>”
            the councils' answer, the 1990's        | the councils’ answer, the 1990’s
            in the '90s, rock 'n' roll              | in the ’90s, rock ‘n’ roll
            2010--2015, and -- so -- on---or        | 2010–2015, and – so – on—or
            It fell ... and rose...                 | It fell … and rose…
            a 6" pipe of 5'10"                      | a 6" pipe of 5'10"
            run it with --strict                    | run it with --strict
            “Curly” and ‘curly’ already             | “Curly” and ‘curly’ already
            `"code" -- it's ...`                    | <code>"code" -- it's ...</code>
            "`code`"                                | “<code>code</code>”
            https://example.org/it's--there         | <a href="https://example.org/it's--there">https://example.org/it's--there</a>
            the key title="x" of it                 | the key title=“x” of it
            four.... and -----                      | four.... and -----
            """)
    void marksAreSet(String typed, String set) {
        assertThat(html(TestSite.good().page(typed))).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            cy    | “a” ‘b’ y’r
            de    | „a“ ‚b‘ y’r
            fr-FR | «\u202Fa\u202F» “b” y’r
            sv    | ”a” ’b’ y’r
            """)
    void eachLanguageHasItsOwn(String language, String set) {
        TestSite site = TestSite.good()
                .with(
                        "content/site.yml",
                        "title: E\npublisher: E\nbase_url: https://example.org/\nlanguage: " + language + "\n")
                .page("\"a\" 'b' y'r");

        assertThat(site.build().page().expectFirst(".article p").text()).isEqualTo(set);
    }

    @Test
    void aKeyLeavesThemAsTheyWereTyped() {
        TestSite site = TestSite.good()
                .with("content/site.yml", "title: E\npublisher: E\nbase_url: https://example.org/\ntypography: false\n")
                .page("\"a\" -- it's");

        assertThat(site.build().page().expectFirst(".article p").text()).isEqualTo("\"a\" -- it's");
    }

    @Test
    void titlesAndCaptionsAreSetAndTechnicalValuesAreNot() {
        var page = TestSite.good()
                .page(
                        ":::table{#fig-it title=\"The council's 'own' visits\"}\ndata: visits\nsource: \"\\\"Ours\\\"\"\n:::")
                .build()
                .page();

        assertThat(page.text()).contains("The council’s ‘own’ visits").contains("Source: “Ours”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In King's Lynn, [1,000 visits](=visits[\"King's Lynn\"].visits) were counted.",
                "In King’s Lynn, [1,000 visits](=visits[“King's Lynn”].visits) were counted."
            })
    void claimsReadEitherApostrophe(String text) {
        assertThat(TestSite.good()
                        .with("data/r/visits.csv", "library,visits\nKing's Lynn,\"1,000\"\nRiverside,80\n")
                        .page(text)
                        .check()
                        .problems())
                .isEmpty();
    }

    @Test
    void problemsBehindMarksThatBecomeShorterKeepTheirPlace() {
        assertThat(TestSite.good()
                        .page("It rose ... and fell -- they went to to court.")
                        .check()
                        .problems())
                .containsExactly("content/r/01-one.md:3:38 doubled-word");
    }
}
