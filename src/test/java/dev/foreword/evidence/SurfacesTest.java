package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader can be shown is looked at: a number that nothing stands behind is found on every surface. */
class SurfacesTest {

    private static final String REPORT = "title: A report\ndate: 2026\nevidence: {require: 100}\n";

    /** The fall from 120 to 80 is one of 33 per cent. */
    private static final String FALSE_CLAIM =
            "[Fell by 45 per cent](<=change(visits[\"Northgate\"].visits, visits[\"Riverside\"].visits)>)";

    private static List<String> rules(TestSite site) {
        return site.check().result().diagnostics().stream()
                .map(d -> d.rule().id())
                .filter(id -> id.equals("bare-figure") || id.startsWith("claim-"))
                .distinct()
                .toList();
    }

    @Test
    void wordsInAPictureStandWhereTheyWereWritten() {
        String chart = """
                # One

                :::chart{#fig-a}
                data: years
                type: line
                x: year
                y: visits
                labels:
                  visits: Visits by 45 per cent of members
                title: Visits
                subtitle: Visits in a year
                source: The doors
                events:
                  - at: 2015
                    label: Cut of 45 per cent
                spans:
                  - {from: 2014, to: 2015, label: 12 per cent less}
                :::
                """;

        assertThat(TestSite.good()
                        .with("data/r/years.csv", "year,visits\n2014,80\n2015,120\n")
                        .with("content/r/report.yml", REPORT)
                        .with(TestSite.PAGE, chart)
                        .check()
                        .result()
                        .diagnostics())
                .filteredOn(problem -> problem.rule() == Rule.BARE_FIGURE)
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column())
                .containsExactly("9:21", "15:19", "17:35");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Some 9,000 visits were lost",
                "title: A report\nsubtitle: Some 9,000 visits were lost",
                "title: A report\ndescription: Visits fell by 45 per cent.",
                "title: A report\nstatus: corrected\ncorrection: We wrote 45 per cent.",
                "title: A report\nchanges:\n  - {date: 2026-01-02, text: The fall is now 45 per cent.}",
            })
    void bareNumbersOnTheCoverAreFound(String words) {
        assertThat(rules(TestSite.good()
                        .with("content/r/report.yml", words + "\ndate: 2026\nevidence: {require: 100}\n")))
                .containsExactly("bare-figure");
    }

    @Test
    void claimsOnTheCoverAreChecked() {
        assertThat(rules(TestSite.good().with("content/r/report.yml", REPORT + "subtitle: '" + FALSE_CLAIM + "'\n")))
                .containsExactly("claim-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndescription: Visits fell by 45 per cent.\n---\n# One\n\nText.\n",
                "---\nstandfirst: Visits fell by 45 per cent.\n---\n# One\n\nText.\n",
                "# One\n\nText of `about 45 per cent` more.\n",
                "# One\n\n| A | B |\n|---|---|\n| all | 45 per cent of them |\n",
                "# One\n\n:::glossary\nVisit\n: One of 9,000 in a year.\n:::\n",
                """
                # One

                :::chart{#fig-a}
                data: years
                type: line
                x: year
                y: visits
                title: Visits
                subtitle: Visits in a year
                source: The doors
                events:
                  - {at: 2015, label: Cut of 45 per cent}
                :::
                """,
                """
                # One

                :::chart{#fig-a}
                data: years
                type: line
                x: year
                y: visits
                title: Visits
                subtitle: Visits in a year
                source: The doors
                alt: Visits fall by 45 per cent.
                :::
                """,
                """
                # One

                :::chart{#fig-a}
                data: years
                type: line
                x: year
                y: visits
                labels: {visits: Visits by 45 per cent of members}
                title: Visits
                subtitle: Visits in a year
                source: The doors
                :::
                """,
                """
                # One

                :::table{#table-a}
                data: years
                labels: {visits: Visits by 45 per cent of members}
                title: Visits
                subtitle: Visits in a year
                source: The doors
                :::
                """,
                """
                # One

                :::table{#table-a}
                data: years
                title: Visits
                subtitle: Visits in a year
                groups:
                  - {label: A fall of 45 per cent, columns: [visits]}
                source: The doors
                :::
                """,
            })
    void bareNumbersOnAPageAreFound(String page) {
        assertThat(rules(TestSite.good()
                        .with("content/r/report.yml", REPORT)
                        .with("data/r/years.csv", "year,visits\n2014,100\n2015,90\n2016,80\n")
                        .with(TestSite.PAGE, page)))
                .containsExactly("bare-figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Visits fell by <b>45 per cent</b>.</p>",
                "Visits fell by <span>45 per cent</span>.",
                "Text with ![a fall of 45 per cent](images/a.png) in it.",
            })
    void bareNumbersInHtmlAndInPicturesAreFound(String text) {
        assertThat(rules(TestSite.good()
                        .with(
                                "content/site.yml",
                                "title: T\npublisher: P\nbase_url: https://example.org/\nraw_html: true\n")
                        .with("content/r/report.yml", REPORT)
                        .with("content/r/images/a.png", "no real picture")
                        .page(text)))
                .containsExactly("bare-figure");
    }

    @Test
    void claimsInDescriptionsAreChecked() {
        assertThat(rules(TestSite.good()
                        .with("content/r/report.yml", REPORT)
                        .with(TestSite.PAGE, "---\ndescription: '" + FALSE_CLAIM + "'\n---\n# One\n\nText.\n")))
                .containsExactly("claim-mismatch");
    }
}
