package dev.foreword.source.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.net.URLDecoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that authors rightly expect to work do, however a word processor or a habit has changed them a little. */
class WrittenFormsTest {

    private static final String TABLE = "library,y1,y2\nMarket Square,\"1,000\",500\nChildren’s,80,100\n";
    private static final String SOURCES = """
            nao:
              title: Children helped
              author: National Audit Office
              date: 2016
            jones:
              title: In whose interest?
              author: Jones, Ray
              publisher: Policy Press
              place: Bristol
              date: 2019
              type: book
            """;

    private static TestSite site(String body) {
        return TestSite.good().with("data/r/visits.csv", TABLE).page(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It [fell by half](<=change(visits[\"Market Square\"].y1, visits[\"Market Square\"].y2)>).",
                "It [fell by half](=change(visits[\"Market Square\"].y1, visits[\"Market Square\"].y2)).",
                "It [fell by half]( =change(visits[\"Market Square\"].y1, visits[\"Market Square\"].y2) ).",
                "It [fell by half](<=change(visits[\"Market Square\"].y1,\n visits[\"Market Square\"].y2)>).",
                "It [fell by half](=change(\nvisits[\"Market Square\"].y1,\nvisits[\"Market Square\"].y2\n)).",
                "It [fell by half](=change(visits[“Market Square”].y1, visits[“Market Square”].y2)).",
                "It [fell by half](=change(visits[‘Market Square’].y1, visits[”Market Square”].y2)).",
                "It [fell by half](=change(visits['Market Square'].y1, visits[„Market Square“].y2)).",
                "It [fell by half](≤change(visits[\"Market Square\"].y1, visits[\"Market Square\"].y2)>).",
                "It [fell by half](<= change(visits[\"Market Square\"].y1, visits[\"Market Square\"].y2) >).",
            })
    void aClaimHasOneMeaningHoweverItIsSpelt(String text) {
        Built built = site(text).build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().select(".article data").eachText()).containsExactly("fell by half");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ${visits[“Market Square”].y1}                       | 1,000
            ${visits[‘Market Square’].y1}                       | 1,000
            ${visits["Children’s"].y2}                          | 100
            ${visits[“Children’s”].y2}                          | 100
            ${visits[‘Children’s’].y2}                          | 100
            ${visits["Market Square"].y1 – visits[“Market Square”].y2} | 500
            """)
    void marksOfWordProcessorsAreReadAsPlainOnesInValues(String value, String printed) {
        Built built = site("There were " + value + ".").build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().expectFirst(".article p").text()).isEqualTo("There were " + printed + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::box{title=“A box”}\nText.\n:::",
                ":::box{title=‘A box’}\nText.\n:::",
                ":::box{title='A box'}\nText.\n:::",
                ":::box{title=”A box”}\nText.\n:::",
            })
    void attributesMayStandInQuotesOfAnyKind(String block) {
        Built built = site(block).build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().select(".article .box").text()).startsWith("A box");
    }

    @Test
    void anApostropheEndsNoAttribute() {
        assertThat(site(":::box{title=‘Children’s homes’}\nText.\n:::")
                        .build()
                        .page()
                        .select(".article .box")
                        .text())
                .startsWith("Children’s homes");
    }

    @Test
    void anAttributeThatIsGivenTwiceIsTold() {
        assertThat(site(":::box{title=\"One\" title=\"Two\"}\nText.\n:::")
                        .check()
                        .problems())
                .containsExactly("content/r/01-one.md:3:20 block-syntax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [see @jones, p. 3]           | See Ray Jones, In whose interest? (Bristol, 2019), p. 3.
            [cf. @jones]                 | Cf. Ray Jones, In whose interest? (Bristol, 2019).
            [*e.g.* @jones]              | E.g. Ray Jones, In whose interest? (Bristol, 2019).
            [-@jones]                    | In whose interest? (Bristol, 2019).
            [see -@jones, p. 3]          | See In whose interest? (Bristol, 2019), p. 3.
            [@jones p. 3]                | Ray Jones, In whose interest? (Bristol, 2019), p. 3.
            [@jones, and the rest]       | Ray Jones, In whose interest? (Bristol, 2019), and the rest.
            [see @jones; also @nao p. 4] | See Ray Jones, In whose interest? (Bristol, 2019); also National Audit Office, Children helped (2016), p. 4.
            """)
    void aNoteHasTheWordsThatStandBeforeASource(String citation, String note) {
        Built built = site("It fell " + citation + ".")
                .with("content/sources.yml", cited(citation))
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().select(".notes li").text().replace(" ↩", "")).isEqualTo(note);
    }

    private static String cited(String citation) {
        return citation.contains("@nao") ? SOURCES : SOURCES.substring(SOURCES.indexOf("jones:"));
    }

    @Test
    void inTheTextAnAuthorWhomTheSentenceNamesIsLeftOut() {
        Built built = site("As Jones says [-@jones, p. 3], it fell [see @nao].\n\n:::bibliography\n:::")
                .with("content/sources.yml", SOURCES)
                .with("content/r/report.yml", """
                        title: A report
                        date: 2026
                        citations: {stand: in-text, style: harvard-cite-them-right}
                        """)
                .build();

        assertThat(built.page().expectFirst(".article p").text())
                .isEqualTo("As Jones says (2019, p. 3), it fell (see National Audit Office, 2016).");
    }

    @Test
    void anAddressForPostInBracketsIsNoCitation() {
        assertThat(site("Write to us [press@example.org].")
                        .build()
                        .page()
                        .expectFirst(".article p")
                        .text())
                .isEqualTo("Write to us [press@example.org].");
    }

    @Test
    void wordsBeforeASourceDontHideThatItIsUnknown() {
        assertThat(site("It fell [see @nobody, p. 3].").check().problems())
                .isEqualTo(List.of("content/r/01-one.md:3:9 unknown-source"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a) plan~b) fund~c) report                        | ol.bracket-lower-alpha[type=a] > li            | plan; fund; report
            (i) plan~(ii) fund~(iii) report                  | ol.brackets-lower-roman[type=i] > li           | plan; fund; report
            A. plan~B. fund                                  | ol.stop-upper-alpha[type=A] > li               | plan; fund
            a. plan~~b. fund~~c. report                      | ol.stop-lower-alpha > li > p                   | plan; fund; report
            I) plan~II) fund                                 | ol.bracket-upper-roman[type=I] > li            | plan; fund
            (1) plan~(2) fund                                | ol.brackets-decimal[type=1] > li               | plan; fund
            (c) plan~(d) fund                                | ol.brackets-lower-alpha[start=3] > li          | plan; fund
            (h) plan~(i) fund~(j) report                     | ol.brackets-lower-alpha[start=8] > li          | plan; fund; report
            a) plan~b) fund~~a) report~b) ask                | ol:eq(1).bracket-lower-alpha > li              | report; ask
            The council should:~a) plan~b) fund              | p + ol.bracket-lower-alpha > li                | plan; fund
            a) plan~  (i) one~  (ii) two~b) fund             | ol.bracket-lower-alpha > li > ol[type=i] > li  | one; two
            a) plan~   - one~   - two~b) fund                | ol.bracket-lower-alpha > li > ul > li          | one; two
            1. plan~   a) one~   b) two~2. fund              | ol > li > ol.bracket-lower-alpha > li          | one; two
            a) plan~  goes on~b) fund                        | ol.bracket-lower-alpha > li                    | plan goes on; fund
            :::legal~(a) plan;~(b) fund.~:::                 | .legal ol.brackets-lower-alpha > li            | plan;; fund.
            """)
    void listsMayBeCountedByLettersAndNumerals(String text, String selector, String items) {
        Built built = site(text.replace('~', '\n')).build();

        assertThat(built.problems()).isEmpty();
        assertThat(String.join(
                        "; ", built.page().select(".article").select(selector).eachText()))
                .isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A. Smith wrote to us.", "a) alone", "I. Newton and~A. Einstein agreed.", "(c) Crown copyright"})
    void whatDoesntCountOnIsNoList(String text) {
        assertThat(site(text.replace('~', '\n')).build().page().select(".article ol"))
                .isEmpty();
    }

    @Test
    void codeKeepsWhatLooksLikeAList() {
        Built built =
                site("```\na) one\nb) two\n```\n\n    c) three\n    d) four").build();

        assertThat(built.page().select(".article pre").eachText())
                .containsExactly("a) one\nb) two", "c) three\nd) four");
    }

    @Test
    void quotationsMayHaveSuchListsToo() {
        assertThat(site("> a) plan\n> b) fund")
                        .build()
                        .page()
                        .select("blockquote > ol > li")
                        .eachText())
                .containsExactly("plan", "fund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            :::box¶title: A title¶¶Text.¶:::                              | .box                            | A title
            :::box¶¶title: A title¶subtitle: >¶  a second¶  line¶Text.¶::: | .box                            | A title a second line Text.
            :::box{#b}¶id: c¶title: A title¶Text.¶:::                     | #c.box                          | A title
            > :::box¶> title: A title¶> Text.¶> :::                        | .box                            | A title
            :::quote¶who: A porter¶¶Nobody came.¶:::                      | .quote                          | Nobody came. A porter
            :::recommendation{#r1}¶title: Do this¶to: [A, B]¶¶Do it.¶::: | .recommendation                 | Do this
            :::recommendation¶id: r1¶title: Do this¶¶Do it.¶:::         | #r1                             | Do this
            ::::infographic¶title: Tiles¶:::tile¶value: 5¶label: boats¶:::¶:::: | .infographic                | Tiles
            :::tile{value="5" label="boats"}¶:::                               | .tile                           | 5
            :::survey{title="A survey" answered="50 people"}¶asked: all¶:::  | .survey                         | A survey
            :::table{data=visits title="A table" source="Ours"}¶:::            | figure                          | A table
            :::table{#t title="A table"}¶data: visits¶source: Ours¶:::      | #t                              | A table
            """)
    void aBlockIsToldInItsBracesOrInLinesAlike(String text, String selector, String words) {
        Built built = site(text.replace('¶', '\n')).build();

        assertThat(built.page().select(".article").select(selector).text()).contains(words);
        assertThat(built.page().select(".article").text()).doesNotContain("title:", "who:", "id:", "to:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            :::box{title="One"}¶title: Two¶¶Text.¶:::                       | 4:8 block-syntax
            :::table{title="One"}¶title: Two¶data: visits¶source: Ours¶:::  | 3:10 yaml-syntax
            :::box¶Title: One¶¶Text.¶:::                                          | 4:1 unknown-key
            :::table{titel="One"}¶title: Two¶data: visits¶source: Ours¶:::  | 3:10 unknown-attribute
            """)
    void whatIsToldInBothWaysIsReported(String text, String problem) {
        assertThat(site(text.replace('¶', '\n')).check().problems()).containsExactly("content/r/01-one.md:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The CO<sub>2</sub> of 10 km<sup>2</sup> | <p>The CO₂ of 10 km².</p>
            It was 10<SUP>-6</SUP> of PM<sub>2.5</sub> | <p>It was 10⁻⁶ of PM₂.₅.</p>
            On the 1<sup>st</sup> of May | <p>On the 1st of May.</p>
            One line<br>and another<br />below | <p>One line<br>and another<br>below.</p>
            """)
    void tagsForLinesAndForNumbersAboveOrBelowThemNeedNoPermission(String text, String html) {
        Built built = site(text + ".").build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page()
                        .expectFirst(".article p")
                        .outerHtml()
                        .replace("\n", "")
                        .replaceAll(" ?<br> ?", "<br>"))
                .isEqualTo(html);
    }

    @Test
    void cellsOfTablesHaveLineBreaks() {
        Built built = site("| Library | When |\n|---|---|\n| Northgate | Monday<br>Friday |")
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().select(".article td br")).hasSize(1);
    }

    @Test
    void otherTagsAreToldAsBefore() {
        assertThat(site("A<sup>long word</sup> and <u>more</u>.").check().problems())
                .containsOnly(
                        "content/r/01-one.md:3:2 raw-html",
                        "content/r/01-one.md:3:16 raw-html",
                        "content/r/01-one.md:3:27 raw-html",
                        "content/r/01-one.md:3:34 raw-html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            files/ann%C3%A9e%202.pdf | r/files/année 2.pdf
            files/année%202.pdf      | r/files/année 2.pdf
            /r/files/ann%C3%A9e%202.pdf | r/files/année 2.pdf
            files/année%202.pdf?v=2  | r/files/année 2.pdf
            files\\année%202.pdf     | r/files/année 2.pdf
            02-two.md?x=1            | r/two/
            02-two.md#%65te  | r/two/#ete
            ../two/                  | r/two/
            /r/two/                  | r/two/
            /r/two                   | r/two/
            /r/02-two.md             | r/two/
            ../                      | r/
            /r/                      | r/
            ../../                   | ''
            /                        | ''
            """)
    void destinationsAreAddresses(String destination, String href) {
        Built built = site("See [it](<" + destination + ">).")
                .with("content/r/02-two.md", "# Two\n\nText.\n\n## L’été {#ete}\n\nMore.\n")
                .with("content/r/files/année 2.pdf", "%PDF")
                .build();

        assertThat(built.problems()).isEmpty();
        String published = built.page().expectFirst(".article p a").attr("href");
        assertThat(URLDecoder.decode(published, UTF_8)).isEqualTo("../../" + href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/My%20Picture.svg", "<images/My Picture.svg>", "/r/images/My%20Picture.svg?raw=1"})
    void picturesAreNamedByAddressesToo(String path) {
        Built built = site("![A map](" + path + ")")
                .with("content/r/images/My Picture.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page().select(".article img")).hasSize(1);
    }
}
