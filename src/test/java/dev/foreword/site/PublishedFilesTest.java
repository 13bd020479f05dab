package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Rule;
import dev.foreword.site.output.InMemoryOutput;
import dev.foreword.source.tree.DirectorySourceTree;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers get what the site refers to, and nothing that merely lies in its folders. */
class PublishedFilesTest {

    private static final String DOT = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>";
    private static final String SITE = "title: Example\npublisher: Example Institute\nbase_url: https://example.org/\n";
    private static final String USE = "In all ${sum(visits.visits)} came.";

    @TempDir
    Path folder;

    @Test
    void whatMerelyLiesThereStaysThereAndIsListedOnce() {
        TestSite site = TestSite.good()
                .page(USE)
                .with("content/r/report.docx", "Tracked changes.")
                .with("content/r/~$report.docx", "Ann")
                .with("content/r/01-one.md.bak", "Ann says the minister lied")
                .with("content/r/old/draft.pdf", "Draft.")
                .with("content/Thumbs.db", "x")
                .with("content/google123.html", "google-site-verification")
                .with("data/r/raw/responses.csv", "name,email\nAnn,ann@example.org\n")
                .with("data/r/answers.xlsx", "x");

        assertThat(site.build().files().keySet())
                .noneMatch(path -> path.matches(".*(docx|bak|draft|Thumbs|google|responses|answers).*"));
        assertThat(leftovers(site))
                .singleElement()
                .satisfies(note -> assertThat(note.message())
                        .isEqualTo("8 files aren’t published, for nothing refers to them: content/Thumbs.db,"
                                + " content/google123.html, content/r/01-one.md.bak, content/r/old/draft.pdf,"
                                + " content/r/report.docx, content/r/~$report.docx, data/r/answers.xlsx,"
                                + " data/r/raw/responses.csv"));
    }

    @Test
    void nothingIsListedWhileAnErrorHidesWhatIsReferredTo() {
        assertThat(leftovers(TestSite.good().page("See [](#nothing).").with("content/r/a.docx", "x")))
                .isEmpty();
    }

    @Test
    void whatPagesBlocksBrandsAndRegistersNameIsPublished() {
        TestSite site = TestSite.good()
                .with("content/site.yml", SITE + "brand: {logo: logo.svg}\n")
                .with("content/people.yml", PEOPLE)
                .with("content/r/report.yml", """
                        title: A report
                        date: 2026
                        logos: [{image: maker.svg, alt: The maker}]
                        description: See [the letter](letter.pdf).
                        """)
                .page(USE + "\n\n![A dot](in-text.svg) and [a file](files/annex.pdf).\n\n" + FIGURE + BOX + SIGNED);
        for (String picture : List.of("r/in-text", "r/figure", "r/box", "r/maker", "logo", "ann", "bob")) {
            site.with("content/" + picture + ".svg", DOT);
        }
        site.with("content/r/files/annex.pdf", "An annex.").with("content/r/letter.pdf", "A letter.");

        Built built = site.build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.files().keySet())
                .contains(
                        "r/in-text.svg",
                        "r/figure.svg",
                        "r/box.svg",
                        "r/maker.svg",
                        "logo.svg",
                        "ann.svg",
                        "r/files/annex.pdf",
                        "r/letter.pdf")
                .doesNotContain("bob.svg");
        assertThat(leftovers(site))
                .extracting(Diagnostic::message)
                .containsExactly("1 file isn’t published, for nothing refers to it: content/bob.svg");
    }

    @Test
    void aPageWhoseNameBeginsWithALowLineIsPutAside() {
        TestSite site = TestSite.good().page(USE).with("content/r/_draft.md", "# Draft\n\nAnn says no.\n");

        assertThat(site.build().files().keySet()).noneMatch(path -> path.contains("draft"));
        assertThat(leftovers(site)).extracting(note -> note.place().file()).containsExactly("content/r/_draft.md");
    }

    private static final String PEOPLE = """
            people:
              ann: {name: Ann Ashe, portrait: ann.svg, alt: Ann}
              bob: {name: Bob Birch, portrait: bob.svg, alt: Bob}
            """;
    private static final String FIGURE =
            ":::figure\nimage: figure.svg\nalt: A dot\ntitle: A dot\nsource: Our own\n:::\n\n";
    private static final String BOX = ":::box{title=\"A box\" image=\"box.svg\" alt=\"A dot\"}\nWords.\n:::\n\n";
    private static final String SIGNED = ":::signed{by=\"ann\"}\nWords.\n:::\n";

    @Test
    void whatTheSiteNamesIsPublishedAsItIs() {
        TestSite site = TestSite.good()
                .page(USE)
                .with(
                        "content/site.yml",
                        SITE + "publish: [.well-known/security.txt, google123.html, CNAME, files/, \"press/*.pdf\"]\n")
                .with("content/.well-known/security.txt", "Contact: mailto:a@example.org\n")
                .with("content/.well-known/other.txt", "not named")
                .with("content/google123.html", "google-site-verification: google123.html")
                .with("content/CNAME", "example.org")
                .with("content/files/deep/a.zip", "a")
                .with("content/press/a.pdf", "a")
                .with("content/press/notes.txt", "not named");

        Map<String, byte[]> files = site.build().files();

        assertThat(files)
                .containsKeys(".well-known/security.txt", "CNAME", "files/deep/a.zip", "press/a.pdf")
                .doesNotContainKeys(".well-known/other.txt", "press/notes.txt");
        assertThat(new String(files.get("google123.html"), UTF_8))
                .isEqualTo("google-site-verification: google123.html");
        assertThat(leftovers(site)).extracting(note -> note.place().file()).containsExactly("content/press/notes.txt");
    }

    @Test
    void hiddenFilesOnDiskAreFoundWhenTheyAreNamed() throws IOException {
        TestSite site = TestSite.good()
                .page(USE)
                .with("content/site.yml", SITE + "publish: [.well-known/, .nojekyll]\n")
                .with("content/.well-known/security.txt", "Contact: mailto:a@example.org\n")
                .with("content/.nojekyll", "")
                .with("content/.git/config", "x")
                .with("content/.secret", "x");
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        InMemoryOutput output = new InMemoryOutput();

        new SiteBuild(new DirectorySourceTree(folder), output, new RunOptions(1, false), Progress.SILENT).run();

        assertThat(output.files())
                .containsKeys(".well-known/security.txt", ".nojekyll")
                .doesNotContainKeys(".git/config", ".secret");
    }

    @Test
    void whatIsNamedAndIsNotThereIsAnErrorButForWhatIsKeptBack() {
        TestSite site = TestSite.good()
                .with("content/site.yml", SITE + "publish: [fils/a.pdf, s/later.pdf, 01-one.md]\n")
                .with("content/files/a.pdf", "a")
                .with("content/s/report.yml", "title: Later\ndate: 2027\nstatus: draft\n")
                .with("content/s/later.pdf", "a");

        assertThat(site.check().problems())
                .containsExactly("content/site.yml:4:11 bad-value", "content/site.yml:4:36 bad-value");
        assertThat(site.check().result().diagnostics().get(0).help()).isEqualTo("did you mean \"files/a.pdf\"?");
    }

    @Test
    void aSharedTableHasOnePageForTheWholeSite() {
        Built built = TestSite.good()
                .with("data/shared/loans.csv", "library,loans\nNorthgate,70\n")
                .page("Lent: ${loans[0].loans}.")
                .with("content/s/report.yml", "title: Another\ndate: 2026\n")
                .with("content/s/01-one.md", "# Two\n\nLent: ${loans[0].loans}.\n")
                .build();

        assertThat(built.files().keySet())
                .filteredOn(path -> path.contains("loans"))
                .containsExactlyInAnyOrder("data/loans.csv", "data/loans.csv-metadata.json", "data/loans/index.html");
        assertThat(built.page("r/evidence").select("#e1 dd a").attr("href")).isEqualTo("../../data/loans/#r2c2");
        assertThat(built.page("data/loans")
                        .select(".uses > li > p:first-child > a")
                        .eachText())
                .containsExactly("A report, Chapter 1: One", "Another, Chapter 1: Two");
        assertThat(built.page("s").select("a[href$=data/loans/]")).hasSize(1);
    }

    @Test
    void aTableThatIsOnlyLinkedToIsPublishedAndTheLinkLeadsToItsPage() {
        Built built = TestSite.good()
                .page("See [the counts](../../data/r/visits.csv).")
                .build();

        assertThat(built.page().select("main p a").attr("href")).isEqualTo("../../r/data/visits/");
        assertThat(built.files()).containsKeys("r/data/visits.csv", "r/data/visits/index.html");
    }

    @Test
    void aTableThatOnlyATileOrACoverUsesIsPublished() {
        assertThat(TestSite.good()
                        .with("content/r/report.yml", "title: All ${sum(visits.visits)}\ndate: 2026\n")
                        .build()
                        .page("r/data/visits")
                        .select(".uses a")
                        .eachText())
                .contains("Cover");
    }

    private static List<Diagnostic> leftovers(TestSite site) {
        return new SiteCheck(new InMemorySourceTree(site.sourced()), new RunOptions(1, false), Progress.SILENT)
                .run().diagnostics().stream()
                        .filter(d -> d.rule() == Rule.NOT_PUBLISHED)
                        .toList();
    }
}
