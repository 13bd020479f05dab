package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fact-checker's index: from a figure to what it rests on, and back. */
class EvidencePageTest {

    private static final String TEXT = """
            Visits [rose by half](<=change(visits["Riverside"].visits, visits["Northgate"].visits)>) there.
            Northgate had ${visits["Northgate"].visits}, and [nine in ten](@survey) were content. Nobody counted 17 others.

            Some 300 read at home. <!-- waive bare-figure: an old joke of the librarians -->
            """;

    private static Built build() {
        return TestSite.good()
                .with("content/sources.yml", "survey:\n  title: Survey of readers\n  date: '2016'\n")
                .page(TEXT)
                .build();
    }

    @Test
    void aFigureLeadsToItsRowAndTheRowLeadsBack() {
        Built site = build();
        Document page = site.page();
        Document index = site.page("r/evidence");

        assertThat(page.select("a.figure-link").eachText()).containsExactly("rose by half", "120", "nine in ten");
        assertThat(page.select("a.figure-link").eachAttr("href"))
                .containsExactly("../../r/evidence/#e1", "../../r/evidence/#e2", "../../r/evidence/#e3");
        assertThat(page.select("#e1 data").attr("value")).isEqualTo("50");
        assertThat(index.select("#e1 .verdict").text()).isEqualTo("1 checked, holds");
        assertThat(index.select("#e1 .verdict a").attr("href")).isEqualTo("../../r/one/#e1");
        assertThat(index.select("#e1 mark").text()).isEqualTo("rose by half");
        assertThat(index.select("#e1 dd").eachText()).contains("50%", "(120 − 80) ÷ 80 × 100");
    }

    @Test
    void itSaysInPlainWordsWhatWasComparedWithWhatAndWhereTheTableIsFrom() {
        Document index = build().page("r/evidence");

        assertThat(index.select("#e1 .plain").text())
                .isEqualTo(
                        "The change from Riverside, Visits (80) to Northgate, Visits (120), in per cent of the first.");
        assertThat(index.select("#e1 .entry").text()).isEqualTo("typed; where in the source they stand isn’t said");
        assertThat(index.select("#e2 .status").text()).isEqualTo("printed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Loans were [the lowest](=loans["2021"].n).                          | Held against the other numbers: the lowest of 4 times, from 60 to 90.
            Loans [rose every year](<=change(loans["2021"].n, loans["2023"].n)>). | Held against the whole series: a rise in each step from 2021 to 2023.
            Loans [rose to 80](=loans["2022"].n).                               | Held against the time before, 2021: 60.
            Loans fell by ${loans["2020"].n - loans["2021"].n} in 2021.         | 2020, Loans (90) less 2021, Loans (60).
            It was ${difference(loans["2020"].n, loans["2021"].n)}.             | 2021, Loans (60) less 2020, Loans (90).
            """)
    void itSaysWhatTheWordsWereHeldAgainst(String text, String plain) {
        Document index = TestSite.good()
                .with("data/r/loans.csv", "year,n\n2020,90\n2021,60\n2022,80\n2023,85\n")
                .with("data/r/loans.yml", "columns: {n: {label: Loans}}\n")
                .page(text)
                .build()
                .page("r/evidence");

        assertThat(index.select("#e1 .plain").eachText()).contains(plain);
    }

    @Test
    void figuresOnTheCoverComeFirstAndTheReportIsNoEvidenceForItself() {
        Document index = TestSite.good()
                .with("content/sources.yml", "self:\n  title: A report\n  date: '2016'\n")
                .with(
                        "content/r/report.yml",
                        "title: A report\ndate: 2026\nsubtitle: 'Of ${visits[\"Northgate\"].visits} visits'\n")
                .page("We say [nine in ten](@self).")
                .build()
                .page("r/evidence");

        assertThat(index.select("h2").eachText()).startsWith("Cover");
        assertThat(index.select("#e1").text()).contains("printed", "120");
        assertThat(index.select("#e2 .status").text()).isEqualTo("stated by the report itself");
        assertThat(index.select("table.coverage tbody tr:last-child").text()).endsWith("50");
    }

    @Test
    void cellsLeadToThePageOfTheirTable() {
        Built site = build();

        assertThat(site.page("r/evidence").select("#e2 dd a").attr("href")).isEqualTo("../../r/data/visits/#r2c2");
        assertThat(site.page("r/data/visits").select("#r2c2").text()).isEqualTo("120");
    }

    @Test
    void whatIsCitedWaivedOrBareIsListedAsSuch() {
        Document index = build().page("r/evidence");

        assertThat(index.select("#e3").text()).contains("cited", "Survey of readers, 2016");
        assertThat(index.select("#e4 .verdict").text()).isEqualTo("4 no evidence");
        assertThat(index.select("#e5").text()).contains("waived", "an old joke of the librarians");
        assertThat(index.select("table.coverage tbody tr").text()).endsWith("5 1 1 1 1 1 75");
    }

    @Test
    void theIndexIsThereForOtherPrograms() {
        Built site = build();

        assertThat(site.text("r/evidence.csv"))
                .startsWith(
                        "id,page,place,sentence,words,status,verdict,expression,value,range,working,cells,source,remarks")
                .contains("e1,r/one,content/r/01-one.md:3:8,");
        assertThat(site.text("r/evidence.json")).contains("\"verdict\":\"holds\"");
    }

    @Test
    void aReportCanAskForEvidence() {
        Built site = TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2026\nevidence: {require: 95}\n")
                .page("There were 17 of them.")
                .build();

        assertThat(site.problems())
                .containsExactly("content/r/01-one.md:3:12 bare-figure", "content/r/report.yml:1:1 evidence-coverage");
    }

    @Test
    void valuesWorkInTitlesAndDescriptions() {
        Built site = TestSite.good()
                .with(
                        "content/r/report.yml",
                        "title: 'Of ${visits[0].visits} visits'\ndescription: 'There were ${visits[1].visits}.'\ndate: 2026\n")
                .with(
                        TestSite.PAGE,
                        "---\ntitle: 'All ${sum(visits.visits)}'\ndescription: 'Up by ${visits[0].visits - visits[1].visits}'\n---\nText.\n")
                .build();

        assertThat(site.page("r").select("h1").text()).isEqualTo("Of 120 visits");
        assertThat(site.page("r").select(".standfirst").text()).isEqualTo("There were 80.");
        assertThat(site.page().select("h1").text()).isEqualTo("All 200");
        assertThat(site.page().select("meta[name=description]").attr("content")).isEqualTo("Up by 40");
    }

    @Test
    void anAuthorsPageDoesNotTakeItsPlace() {
        assertThat(TestSite.good()
                        .with("content/r/02-evidence.md", "# Evidence\n\nText.\n")
                        .check()
                        .problems())
                .containsExactly("content/r/02-evidence.md:1:1 address-collision");
        assertThat(TestSite.good()
                        .with("content/r/evidence.csv", "a\n1\n")
                        .page("See [the evidence](evidence.csv).")
                        .check()
                        .problems())
                .containsExactly("content/r/evidence.csv:1:1 address-collision");
    }
}
