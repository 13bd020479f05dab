package dev.foreword.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Citations come out as a careful editor would write them, in notes and in the text. */
class CitationTest {

    private static final Path FIXTURES = Path.of("src/test/resources/citations");
    private static final Pattern KEY = Pattern.compile("@([a-z0-9-]+)");
    private static final String SOURCES = """
            nao:
              title: Children helped
              author: National Audit Office
              date: 2016
              url: https://example.org/nao
              checked: 2017-01-03
              archived: https://archive.example.org/nao
            dfe:
              title: Children counted
              author: Department for Education
              date: 2016-11
            jones:
              title: In whose interest?
              author: Jones, Ray
              publisher: Policy Press
              place: Bristol
              date: 2019
              type: book
            """;

    private static TestSite site(String report, String body) {
        return TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2026\n" + report)
                .with("content/sources.yml", SOURCES)
                .page(body);
    }

    private static List<String> notes(Built built) {
        return built.page().select(".notes li").stream()
                .map(note -> words(note).replace(" ↩", ""))
                .toList();
    }

    private static String words(Element note) {
        return note.text();
    }

    @Test
    void aNoteHasTheFirstCitationInFullTheLaterShortAndTheNextAsIbid() {
        Built built = site("", "A [@jones, p. 3]. B [@jones, p. 3]. C [@jones, p. 9]. D [@dfe]. E [@jones].")
                .with("content/sources.yml", SOURCES.replaceFirst("(?s)nao:.*?dfe:", "dfe:"))
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(notes(built))
                .containsExactly(
                        "Ray Jones, In whose interest? (Bristol, 2019), p. 3.",
                        "Ibid.",
                        "Ibid., p. 9.",
                        "Department for Education, Children counted (2016).",
                        "Jones, In whose interest?.");
        assertThat(built.page().select(".notes li:eq(1) a[href=#note-1]")).hasSize(1);
    }

    @Test
    void ibidIsNeverUsedWhereItWouldLeaveOpenWhichSourceIsMeant() {
        assertThat(notes(site(
                                "",
                                "A [@dfe; @jones]. B [@jones]. C [@jones, p. 4]. D [@jones].[^x] E [@jones].[^y] "
                                        + "[@nao]\n\n[^x]: Only words.\n\n[^y]: More words.")
                        .build()))
                .startsWith(
                        "Department for Education, Children counted (2016); "
                                + "Ray Jones, In whose interest? (Bristol, 2019).",
                        "Jones, In whose interest?.",
                        "Ibid., p. 4.",
                        "Jones, In whose interest?.",
                        "Only words.",
                        "Jones, In whose interest?.");
    }

    @Test
    void sourcesAreCitedAfreshOnEachPageOrOnceInTheReport() {
        String two = "Again [@dfe]. [@nao] [@jones]";
        TestSite afresh = site("", "Once [@dfe].").with("content/r/02-two.md", "# Two\n\n" + two + "\n");
        TestSite once = site("citations: {afresh: report}\n", "Once [@dfe].")
                .with("content/r/02-two.md", "# Two\n\n" + two + "\n");

        assertThat(afresh.build().page("r/two").expectFirst(".notes li").text())
                .startsWith("Department for Education, Children counted (2016).");
        Element note = once.build().page("r/two").expectFirst(".notes li");
        assertThat(note.text()).startsWith("Department for Education, Children counted.");
        assertThat(note.expectFirst("a").attr("href")).isEqualTo("../../r/one/#note-1");
    }

    @Test
    void aNoteOfWordsMayCiteToo() {
        assertThat(notes(site("", "A [@nao] [@jones].[^x]\n\n[^x]: As in [@dfe, p. 3], and not otherwise.")
                        .build()))
                .contains("As in Department for Education, Children counted (2016), p. 3, " + "and not otherwise.");
    }

    @Test
    void aNoteMayFollowACitationAtOnce() {
        assertThat(notes(site("", "A [@dfe][^x]. B [@nao][@jones].\n\n[^x]: Only words.")
                        .build()))
                .startsWith("Department for Education, Children counted (2016).", "Only words.")
                .hasSize(4);
    }

    @Test
    void authorAndYearStandInBracketsAndLeadToTheBibliography() {
        Document page = site(
                        "citations: {stand: in-text, style: harvard-cite-them-right}\n",
                        "A [@nao, p. 4; @jones]. B [@dfe].\n\n:::bibliography\n:::")
                .build()
                .page();

        assertThat(page.expectFirst(".article > p").text())
                .isEqualTo("A (National Audit Office, 2016, p. 4; Jones, 2019). B (Department for Education, 2016).");
        assertThat(page.expectFirst(".article > p a").attr("href")).isEqualTo("#source-nao");
        assertThat(page.select(".bibliography li").eachText())
                .containsExactly(
                        "Department for Education (2016) Children counted.",
                        "Jones, R. (2019) In whose interest? Bristol: Policy Press.",
                        "National Audit Office (2016) Children helped. Available at: "
                                + "https://example.org/nao (Accessed: 3 January 2017). "
                                + "(archived copy of Children helped)");
    }

    @Test
    void aLineBelowABoxNamesItsSources() {
        assertThat(site("", ":::box{source=\"@dfe; @jones, p. 4\"}\nText.\n:::\n\n[@nao]")
                        .build()
                        .page()
                        .select(".box .fine")
                        .text())
                .isEqualTo("Source: Department for Education, Children counted, 2016-11; "
                        + "Ray Jones, In whose interest?, 2019, p. 4");
    }

    @Test
    void marksStandInHeadingsCaptionsCellsAndAttributions() {
        String body = """
                ## A section [@nao]

                | Council [@dfe] | Children |
                |---|---|
                | Northgate [@jones] | some |

                :::chart{#fig-visits}
                data: visits
                type: bar
                x: library
                y: visits
                title: Northgate has more visits [@dfe]
                subtitle: Visits to two libraries, 2024
                source: "@jones"
                :::

                :::quote{who="a reader [@nao]"}
                Come in.
                :::
                """;
        Document page = site("", body).build().page();

        assertThat(page.select("a[role=doc-noteref]")).hasSize(5);
        assertThat(page.select(".notes li")).hasSize(5);
    }

    @Test
    void bibTexAndCslJsonAreReadAsWell() {
        String bibTex = """
                @techreport{nao,
                  title = {Children helped},
                  author = {{National Audit Office}},
                  year = 2016
                }
                @article{bees,
                  title = {M{\\"u}ller on bees},
                  author = {Bee, Al and Rosa Ryder},
                  journal = {Journal of Things},
                  volume = 3, number = 2, pages = {1--9}, date = {2018-03}
                }
                """;
        String json = """
                [{"id": "dfe", "type": "report", "title": "Children counted",
                  "author": [{"literal": "Department for Education"}], "issued": {"date-parts": [[2016, 11]]}}]
                """;
        TestSite site = site("", "A [@nao]. B [@bees]. C [@dfe].")
                .with("content/sources.yml", "")
                .with("content/sources.bib", bibTex)
                .with("content/sources.json", json);

        assertThat(site.check().problems()).isEmpty();
        assertThat(notes(site.build()))
                .containsExactly(
                        "National Audit Office, Children helped (2016).",
                        "Al Bee and Rosa Ryder, ‘Müller on bees’, Journal of Things, 3/2 (2018), 1–9.",
                        "Department for Education, Children counted (2016).");
        assertThat(site.build().files()).doesNotContainKey("sources.json");
    }

    @Test
    void theNotesOfAPrintedReportComeOutInTheirSequence() throws IOException {
        List<CSVRecord> rows = rows("report-001.csv");
        List<String> notes = fixture(rows, "citations: {afresh: report}\n", false);

        for (CSVRecord row : rows) {
            String found = notes.get(Integer.parseInt(row.get("note")) - 1);
            assertThat(form(found)).as("note %s", row.get("note")).isEqualTo(form(row.get("expected")));
        }
        // The printed report repeats sources in full where it has no “Ibid.”, and misses one: note 86.
        assertThat(rows.stream()
                        .filter(row -> form(row.get("expected")).equals("Ibid.")
                                != row.get("printed").equals("Ibid"))
                        .map(row -> row.get("note")))
                .containsExactly("86");
    }

    @Test
    void theNotesOfAnAuthorYearReportHaveTheRightLetters() throws IOException {
        List<CSVRecord> rows = rows("report-004.csv");
        List<String> notes = fixture(rows, "citations: {style: harvard-cite-them-right, afresh: report}\n", true);

        for (int i = 0; i < rows.size(); i++) {
            assertThat(notes.get(i))
                    .as("note %s", rows.get(i).get("note"))
                    .isEqualTo(rows.get(i).get("expected"));
        }
    }

    /** The fixture writes “key” for a source in full and “key short” for one that was cited before. */
    private static String form(String note) {
        return note.replaceAll("Author of ([a-z0-9-]+), Title \\(2016\\)(, ([a-z]+\\. )?[^.;:]*)?", "$1")
                .replaceAll("Author of ([a-z0-9-]+), Title(, ([a-z]+\\. )?[^.;:]*)?", "$1 short")
                .replaceAll("(?<!bid)\\.$", "");
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                FIXTURES.resolve(file),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private static List<String> fixture(List<CSVRecord> rows, String config, boolean real) throws IOException {
        Set<String> keys = new TreeSet<>();
        StringBuilder body = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        for (CSVRecord row : rows) {
            KEY.matcher(row.get("markdown")).results().map(MatchResult::group).forEach(keys::add);
            body.append("Words.[^n").append(row.get("note")).append("]\n");
            texts.append("[^n")
                    .append(row.get("note"))
                    .append("]: ")
                    .append(row.get("markdown"))
                    .append("\n\n");
        }
        String sources =
                real ? Files.readString(FIXTURES.resolve("report-004-sources.yml")) : sources(new ArrayList<>(keys));
        Built built = TestSite.good()
                .with("content/r/report.yml", "title: A report\ndate: 2026\n" + config)
                .with("content/sources.yml", sources)
                .page(body + "\n" + texts + (real ? "\n:::bibliography\n:::\n" : ""))
                .build();
        return notes(built);
    }

    private static String sources(List<String> keys) {
        StringBuilder yaml = new StringBuilder();
        for (String key : keys) {
            String name = key.substring(1);
            yaml.append(name)
                    .append(":\n  title: Title\n  author: Author of ")
                    .append(name)
                    .append("\n  date: 2016\n");
        }
        return yaml.toString();
    }

    @Test
    void thePublishedFileHasTheStylesThatTheToolOffers() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(Pattern.compile("<include>([a-z-]+)\\.csl</include>")
                        .matcher(pom)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(CslStyle.SHIPPED);
    }

    @Test
    void everyStyleThatTheToolOffersCanBeRead() {
        assertThat(CslStyle.SHIPPED)
                .allSatisfy(style -> assertThat(site(
                                        "citations: {style: " + style + "}\n",
                                        "A [@nao; @dfe; @jones].\n\n:::bibliography\n:::")
                                .check()
                                .problems())
                        .as(style)
                        .isEmpty());
    }
}
