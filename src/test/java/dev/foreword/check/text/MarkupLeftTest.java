package dev.foreword.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.testing.TestSite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that didn’t take is told where it stands, with the way that it is written here; prose is left alone. */
class MarkupLeftTest {

    private static final String SOURCES =
            "nao-2016: {title: Children helped, author: National Audit Office, date: 2016}\n";

    private static List<Diagnostic> left(TestSite site) {
        return site.check().result().diagnostics().stream()
                .filter(problem -> problem.rule() == Rule.MARKUP_LEFT)
                .toList();
    }

    private static TestSite site(String body) {
        return TestSite.good().page(body.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " || ", quoteCharacter = '§', textBlock = """
            [fell by half] (<=change(visits["a"].n, visits["b"].n)>) || 3:16 || [words](=calculation)
            [fell by half](<=change(visits["a"].n, visits["b"].n))   || 3:15 || [words](=calculation)
            [fell by half](<change(visits["a"].n, 2)                 || 3:14 || (<my file.pdf>)
            {visits["Northgate"].visits}            || 3:1  || ${table
            There were {visits[“Northgate”].visits} || 3:12 || ${table
            $(visits["Northgate"].visits)           || 3:1  || ${table
            $visits["Northgate"].visits             || 3:1  || ${table
            $ {visits["Northgate"].visits}          || 3:1  || ${table
            It fell (@dfe-2025).                    || 3:9  || [@key, p. 12]
            As @nao-2016 says                       || 3:4  || [@nao-2016]
            It fell [@nao-2016, p. 3                || 3:9  || [@key, p. 12]
            ##Findings                              || 3:1  || ## Heading
            A **bold beginning without end          || 3:3  || **words**
            A __bold beginning without end          || 3:3  || **words**
            ::infographic{title="A"}                || 3:1  || :::name
            Text <!-- Ann says no                   || 3:6  || <!-- … -->
            Text <!– Ann says no –> and more        || 3:6  || <!-- … -->
            <!— Ann says no —>                      || 3:1  || <!-- … -->
            ![A map](my map.png)                    || 3:1  || (<my file.pdf>)
            See [the letter](my letter.pdf) there   || 3:16 || (<my file.pdf>)
            See [the letter] (letter.pdf) there     || 3:16 || [words](address)
            See [the letter][letter] there          || 3:5  || [words](address)
            A[^Smith 2016] note                     || 3:2  || [^label]
            : Visits by year {#tbl-v}               || 3:1  || :::table
            See @fig-visits for more                || 3:5  || [](#id)
            See \\@ref(fig:visits) for more         || 3:5  || [](#id)
            {{< pagebreak >}}                       || 3:1  || :::name
            A {{ site.title }} here                 || 3:3  || :::name
            {% include x.html %}                    || 3:1  || :::name
            {: .lead}                               || 3:1  || attributes stand
            Text [in small]{.smallcaps} letters     || 3:16 || attributes stand
            A picture{width=50%} there              || 3:10 || attributes stand
            {barchart}                              || 3:1  || :::name
            See {ref}`visits` for more              || 3:5  || :::name
            (visits-label)=                         || 3:1  || [](#id)
            [[_TOC_]]                               || 3:1  || :::contents
            [TOC]                                   || 3:1  || :::contents
            See [[Another page]] too                || 3:5  || [words](address)
            A note^[with words] here                || 3:7  || [^label]
            A ==marked word== here                  || 3:3  || **words**
            An area in m^2^ of land                 || 3:13 || <sup>2</sup>
            The H~2~O in it                         || 3:6  || <sup>2</sup>
            $$ x = y $$                             || 3:1  || formula
            For $\\alpha$ and $x^2$ we have         || 3:5  || formula
            \\newpage                             || 3:1  || take it out
            \\textbf{Strong}                      || 3:1  || take it out
            !!! note                                || 3:1  || :::box
            - [ ] to do                             || 3:3  || list of tasks
            {>>Check this<<} with Ann               || 3:1  || settle it
            <<setup, echo=FALSE>>=                  || 3:1  || table or a chart
            | Name | Number |¶| A | 1 |             || 3:1  || | --- | --- |
            | A | B | C |¶|---|---|¶| 1 | 2 | 3 |   || 3:1  || | --- | --- |
            The aims:¶iii. plan¶iv. fund            || 4:1  || “- ”
            The aims:¶1.1 plan¶1.2 fund             || 4:1  || “- ”
            [fell by half]<=change(visits["a"].n, 2)> || 3:14 || [words](=calculation)
            It fell <=change(visits["a"].n, 2)>     || 3:9  || [words](=calculation)
            There were {=visits["Northgate"].visits} || 3:12 || [words](=calculation)
            There were $visits.total of them        || 3:12 || ${table
            A ~~struck beginning                    || 3:3  || ~~words~~
            A `code beginning                       || 3:3  || close it
            #Findings of the review                 || 3:1  || ## Heading
            == Findings                             || 3:1  || ## Heading
            h2. Findings                            || 3:1  || ## Heading
            .. note:: Beware                        || 3:1  || :::name
            :: infographic                          || 3:1  || :::name
            [gallery ids="1,2"]                     || 3:1  || :::name
            [/caption]                              || 3:1  || :::name
            %% Ann says no %%                       || 3:1  || <!-- … -->
            {# Ann says no #}                       || 3:1  || <!-- … -->
            // Ann says no                          || 3:1  || <!-- … -->
            A | B¶1 | 2                             || 3:1  || | --- | --- |
            +---+---+¶| A | B |¶+---+---+           || 3:1  || | --- | --- |
            The aims:¶1.plan¶2.fund                 || 4:1  || “- ”
            The aims:¶-plan¶-fund                   || 4:1  || “- ”
            A note.[^n]¶¶[^n]: Ibid., p. 3.         || 5:7  || [@key]
            • plan                                  || 3:1  || “- ”
            The aims:¶– plan¶– fund                 || 4:1  || “- ”
            1. plan¶  - first¶  - second            || 4:1  || three blanks
            """)
    void whatIsPrintedAsItStandsIsTold(String text, String place, String help) {
        List<Diagnostic> left = left(site(text).with("content/sources.yml", SOURCES));

        assertThat(left).isNotEmpty();
        assertThat(left.get(0).place()).hasToString("content/r/01-one.md:" + place);
        assertThat(left.get(0).help() + left.get(0).message()).contains(help);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " || ", quoteCharacter = '§', textBlock = """
            §    :::chart{#a}¶    data: visits¶    :::§       || 3:1
            §    A whole paragraph that was indented by four.§ || 3:1
            ```{r}¶nrow(d)¶```                                || 3:1
            There were `r nrow(d)` rows                       || 3:12
            There were `{python} len(d)` rows                 || 3:12
            <!-- Ann says¶¶no                                 || 3:1
            <!-- Ann says --> Visits rose.                    || 3:1
            :::box¶colour: red¶¶Text.¶:::                     || 4:1
            :::box¶title:Northgate¶¶Text.¶:::                 || 4:1
            """)
    void blocksThatAreReadAsSomethingElseAreTold(String text, String place) {
        assertThat(left(site(text)).stream().map(problem -> problem.place().toString()))
                .containsExactly("content/r/01-one.md:" + place);
    }

    @Test
    void allThatIsPrintedIsLookedAt() {
        TestSite site = TestSite.good()
                .with("content/r/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>")
                .with("content/r/report.yml", "title: \"A {visits[0].visits} report\"\ndate: 2026\n")
                .with("content/r/01-one.md", """
                        ---
                        title: "One {visits[0].visits}"
                        ---

                        ## A {visits[0].visits}

                        - {visits[0].visits}

                        | {visits[0].visits} | B |
                        |---|---|
                        | A | {visits[0].visits} |

                        ![A {visits[0].visits}](a.svg)

                        :::table{#t}
                        title: A {visits[0].visits}
                        data: visits
                        source: Ours {visits[0].visits}
                        :::

                        :::tile
                        value: 5
                        label: "{visits[0].visits} boats"
                        :::

                        Note.[^n]

                        [^n]: A {visits[0].visits}
                        """);

        assertThat(left(site).stream()
                        .map(problem -> problem.place().line() + problem.place().file()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("1content/r/report.yml"),
                                Stream.of(2, 5, 7, 9, 11, 13, 16, 18, 23, 28).map(line -> line + "content/r/01-one.md"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to press@example.org, or to @councils on any network (@councils).",
                "It cost $5 a head, from $1.20 to $3 (US$2m, A$3m/US$2m), or £5.",
                "The total* was 1,200**, and the rate 3.4***.",
                "\\*\\* p<0.05, and * p < 0.1; see note * below.",
                "He said [sic] that it [the council] fell [by half] (see the table in the annex).",
                "Sets are written {a, b}, and ranges [1, 2).",
                "See `{x[\"a\"].b}`, `$(x)`, `[@key]`, `##Heading`, `**` and `{{ x }}`.",
                "    let x = {a: 1};\n    run(x);",
                "```\n:::chart\n{x}\n```",
                "#ChildPoverty was the word of the year, and No. 1 in the list.",
                "In the report (n = 50), 3 > 2 and a <b> c. It was 5 | 6.",
                "On 1 May: a start. Then: nothing.",
                "J. Smith\\\nA. Jones\\\nHead of Service",
                "https://example.org/{id}/x?a=[b]&c=^d^ and www.example.org/~x~y",
                "\\${visits} prints a dollar sign.",
                "A. Smith and B. Jones wrote to us.",
                "He was 5'10\" -- or so -- and on.",
                "The arrow --> and the line <-- are drawn.",
                "Q1: 20%; Q2: 30%. 10^6 people, 2*3*4 and 2**3.",
                "snake_case and __ blank __ lines ____ to fill in.",
                "The changes were\n-5.2 per cent and\n-7 per cent.",
                ":::tile\nvalue: +5%\nlabel: \"- five\"\n:::",
                "Time 12:30:15 :) and a ratio of 1:2.",
            })
    void ordinaryProseIsLeftAlone(String text) {
        assertThat(left(TestSite.good().page(text))).isEmpty();
    }
}
