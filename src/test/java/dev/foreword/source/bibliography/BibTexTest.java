package dev.foreword.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of sources as reference managers write them. */
class BibTexTest {

    private static TestSite site(String bib) {
        return TestSite.good().page("Text [@a].").with("content/sources.bib", bib.replace('¶', '\n'));
    }

    private static String note(TestSite site) {
        return site.build().page().expectFirst(".notes li").text().replace(" ↩", "");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " || ", quoteCharacter = '§', textBlock = """
            @report{a, title={T}, year={2016}, month = sep}                            || T (2016).
            @report{a, title={T}, date={2016-09-01}, author={Example, Ann}}            || Ann Example, T (2016).
            @string{dfe = {Department for Education}}¶@report{a, title={T}, year=2016, author=dfe} || Department for Education, T (2016).
            @string(pub = "Policy Press")¶@report{a, title="T", publisher = pub # ", Bristol", year=2016} || T (Policy Press, Bristol, 2016).
            @comment{a note}¶@preamble{"x"}¶% more¶@report{a, title={T}, year=2016}    || T (2016).
            @report(a, title={T}, year=2016)                                          || T (2016).
            @report{a, title={T}, subtitle={And more}, year=2016,}                     || T: And more (2016).
            @report{a, title={T}, year=2016, howpublished={\\url{https://example.org/a_b}}} || T (2016), https://example.org/a_b.
            @report{a, title={T}, year=2016, url={https://example.org/a\\_b\\%20c}, note={Accessed: 2020-05-03}} || T (2016), https://example.org/a_b%20c, accessed 3 May 2020.
            @report{a, title={T}, year=2016, note={in press}}                          || T (forthcoming).
            @inproceedings{a, title={T}, crossref={b}, pages={1--9}}¶@proceedings{b, title={Talks}, year=2016} || ‘T’, Talks (2016), 1–9.
            """)
    void entriesAreReadAsManagersWriteThem(String bib, String printed) {
        assertThat(note(site(bib))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " || ", quoteCharacter = '§', textBlock = """
            {\\'E}tudes \\'etudes \\'{e} {\\'{e}} {\\'\\i} \\'{\\i} || Études études é é í í
            \\"u {\\"u} \\"{u} {\\"{U}} G{\\"o}del R\\"uckblick        || ü ü ü Ü Gödel Rückblick
            \\`a \\^o \\~n \\=a \\.z {\\~n}                             || à ô ñ ā ż ñ
            \\c{c} \\c c \\v{s} \\v s \\u{g} \\H{o} \\k{a} \\r{a} \\d{h} \\b{d} || ç ç š š ğ ő ą å ḥ ḏ
            {\\ss} \\o{} \\O{} \\l{} \\ae{} \\AE{} \\oe{} \\aa{} \\AA{} \\dh{} || ß ø Ø ł æ Æ œ å Å ð
            Stra{\\ss}e, stra\\ss e, {\\O}re                                 || Straße, straße, Øre
            A \\& B, 5\\%, \\$3, \\#1, a\\_b, \\pounds 5, {\\textsterling}5    || A & B, 5%, $3, #1, a_b, £5, £5
            2010--2015 --- ``so'' it's                                        || 2010–2015 — “so” it’s
            The {BBC} and {\\em Hansard}, \\emph{so} and \\textit{there}     || The BBC and Hansard, so and there
            CO\\textsubscript{2}, CO$_2$, m\\textsuperscript{2}, $10^{6}$   || CO₂, CO₂, m², 10⁶
            \\mkbibquote{Quoted}~words\\ldots{} {\\textquoteright}90s          || “Quoted” words… ’90s
            \\href{https://example.org}{here} \\url{https://example.org}      || here https://example.org
            Mu\\~{n}oz, Caf{\\'e}, Fran{\\c c}ois, {\\v{S}}koda                || Muñoz, Café, François, Škoda
            """)
    void latexBecomesCharacters(String written, String printed) {
        assertThat(Latex.plain(written).text()).isEqualTo(printed);
        assertThat(Latex.plain(written).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " || ", quoteCharacter = '§', textBlock = """
            {National Audit Office}                     || National Audit Office/
            Ministry of Justice                         || Ministry of Justice/
            Example, Ann and Ben Other                  || Example/Ann; Other/Ben
            Jan van der Berg                            || van der Berg/Jan
            van der Berg, Jan                           || van der Berg/Jan
            King, Jr, Martin Luther                     || King Jr/Martin Luther
            {\\'E}mile Zola                           || Zola/Émile
            Jos\\'e Sara{\\c c}o                    || Saraço/José
            {Department for Education} and Smith, {J.}  || Department for Education/; Smith/J.
            {{Barnes and Noble}}                        || Barnes and Noble/
            """)
    void namesAreThoseOfPersonsAndBodies(String written, String names) {
        assertThat(Names.bibTex(Latex.names(written).text()).stream().map(a -> a.family() + "/" + a.given()))
                .containsExactly(names.split("; "));
    }

    @Test
    void anEntryThatCantBeReadTakesNoOtherWithIt() {
        List<Diagnostic> problems = TestSite.good()
                .page("Text [@a; @b; @c; @d].")
                .with("content/sources.bib", """
                        @book{a, title = {A}, year = 2016}
                        @book{b,
                          title = {B}
                          year = 2016
                        }
                        @book{c, title = nowhere, year = 2016}
                        @book{d, title = {D, year = 2016}
                        @book{e, title = {E}, year = 2016}
                        """)
                .check()
                .result()
                .diagnostics();

        assertThat(problems.stream().map(p -> p.place() + " " + p.rule().id()))
                .containsExactly(
                        "content/sources.bib:4:3 bibtex-syntax",
                        "content/sources.bib:6:18 bibtex-syntax",
                        "content/sources.bib:7:1 bibtex-syntax",
                        "content/sources.bib:8:7 source-unused");
        assertThat(problems.get(1).message()).contains("nowhere");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " || ", quoteCharacter = '§', textBlock = """
            @book{a, title={T}, year=2016,¶  series={Papers},¶  translator={Other, Ann}} || 2:3 source-field; 3:3 source-field
            @book{a, title={T \\strange{x}}, year=2016}   || 1:10 markup-left
            @book{a, title={T}, year=2016}¶@book{a, title={U}, year=2017} || 2:7 source-duplicate
            """)
    void whatIsLostIsTold(String bib, String problems) {
        assertThat(site(bib).check().problems())
                .containsExactly(Stream.of(problems.split("; "))
                        .map(p -> "content/sources.bib:" + p)
                        .toArray(String[]::new));
    }

    @Test
    void namesAndTitlesOfCslJsonAreWhole() {
        TestSite site = TestSite.good().page("Text [@a].").with("content/sources.json", """
                        [{"id": "a", "type": "report", "title": "On <i>Emile</i> and CO<sub>2</sub>",
                          "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der", "suffix": "Jr"},
                                     {"family": "Humboldt", "given": "Alexander", "dropping-particle": "von"}],
                          "issued": {"date-parts": [[2016]]}}]
                        """);

        assertThat(note(site)).isEqualTo("Jan van der Berg Jr and Alexander von Humboldt, On Emile and CO₂ (2016).");
    }
}
