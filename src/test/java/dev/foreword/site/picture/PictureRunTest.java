package dev.foreword.site.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.model.brand.Channel;
import dev.foreword.site.Progress;
import dev.foreword.site.RunOptions;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.TestSite;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comms staff get from {@code foreword infographics}. */
class PictureRunTest {

    private static final String PAGE = """
            :::chart{#fig-visits}
            data: visits
            type: bar
            x: library
            y: visits
            title: Northgate has more visits
            subtitle: Visits to two libraries, 2024
            source: Counts at the door
            :::

            ::::infographic{#tiles title="In numbers"}
            :::stat
            value: ${visits["Riverside"].visits}
            label: visits to Riverside
            :::
            ::::
            """;

    @TempDir
    Path folder;

    private static TestSite site() {
        return TestSite.good().page(PAGE);
    }

    private PictureResult run(TestSite site, String... only) {
        PictureOptions options =
                new PictureOptions(new RunOptions(2, false), Set.of(only), EnumSet.allOf(Channel.class), "");
        return new PictureRun(new InMemorySourceTree(site.files()), folder, options, Progress.SILENT).run();
    }

    private BufferedImage png(String name) throws IOException {
        return Objects.requireNonNull(
                ImageIO.read(folder.resolve("r/" + name + ".png").toFile()));
    }

    @Test
    void everyFigureComesInEverySize() throws IOException {
        assertThat(run(site()).counts().drawn()).isEqualTo(10);

        assertThat(png("visits-square").getWidth()).isEqualTo(1080);
        assertThat(png("visits-square").getHeight()).isEqualTo(1080);
        assertThat(png("tiles-story").getWidth()).isEqualTo(1080);
        assertThat(png("tiles-story").getHeight()).isEqualTo(1920);
        assertThat(png("visits-link").getWidth()).isEqualTo(1200);
        assertThat(png("visits-link").getHeight()).isEqualTo(630);
        assertThat(png("visits-page").getWidth()).isEqualTo(2 * 784);
        String svg = Files.readString(folder.resolve("r/visits-square.svg"));
        assertThat(svg).contains("Northgate has more visits", "Source: Counts at the door", "Example Institute");
    }

    @Test
    void onlyWhatChangedIsDrawnAgainAndItIsTold() throws IOException {
        run(site());
        byte[] before = Files.readAllBytes(folder.resolve("r/tiles-square.png"));
        assertThat(run(site()).counts().drawn()).isZero();

        PictureResult result = run(site().with("data/r/visits.csv", "library,visits\nNorthgate,125\nRiverside,80\n"));

        assertThat(result.counts().drawn()).isEqualTo(5);
        assertThat(result.counts().kept()).isEqualTo(5);
        assertThat(result.changes()).containsExactly(new PictureResult.Change("r/visits", List.of("120 → 125")));
        assertThat(Files.readAllBytes(folder.resolve("r/tiles-square.png"))).isEqualTo(before);
        assertThat(folder.resolve("before/r/visits-page.png")).exists();
        Document sheet = Jsoup.parse(Files.readString(folder.resolve("index.html")));
        assertThat(sheet.select("[id=r/visits] .changes").text()).isEqualTo("Changed: 120 → 125");
        assertThat(sheet.select("[id=r/visits] img")).hasSize(2);
    }

    @Test
    void theSheetHasWordsToPaste() throws IOException {
        run(site());
        Document sheet = Jsoup.parse(Files.readString(folder.resolve("index.html")));

        assertThat(sheet.select("[id=r/visits] dd").eachText())
                .first()
                .isEqualTo(
                        "Bar chart of visits by library. The higher value is 120, for Northgate; the lower is 80, for Riverside.");
        assertThat(sheet.select("[id=r/visits] dd").get(1).text())
                .isEqualTo("Northgate has more visits. Source: Counts at the door. Example Institute, "
                        + "https://example.org/r/figures/visits/");
    }

    @Test
    void aReportMayBeCalledAfterItsFigures() {
        TestSite site = TestSite.good()
                .with("content/key-figures/report.yml", "title: Key figures\ndate: 2026\n")
                .with("content/key-figures/01-one.md", "# One\n\n" + PAGE)
                .with("data/key-figures/visits.csv", "library,visits\nNorthgate,120\nRiverside,80\n");

        PictureResult result = run(site, "key-figures");

        assertThat(result.unknown()).isEmpty();
        assertThat(result.changes())
                .extracting(PictureResult.Change::figure)
                .containsExactly("key-figures/tiles", "key-figures/visits");
        assertThat(folder.resolve("key-figures/visits-page.svg")).exists();
    }

    @Test
    void oneFigureIsMadeAloneAndTheOthersAreKept() {
        run(site());
        PictureResult result =
                run(site().with("data/r/visits.csv", "library,visits\nNorthgate,125\nRiverside,90\n"), "fig-visits");

        assertThat(result.changes()).extracting(PictureResult.Change::figure).containsExactly("r/visits");
        assertThat(run(site(), "nothing").unknown()).containsExactly("nothing");
        assertThat(folder.resolve("r/tiles-square.png")).exists();
    }

    @Test
    void theBrandsColoursAndSignAreInThePicture() throws IOException {
        TestSite branded = site().with("content/site.yml", """
                        title: Example
                        publisher: Example Institute
                        base_url: https://example.org/
                        brand:
                          main: "#4c1d5b"
                          palette: ["#4c1d5b", "#c2571a"]
                          logo: sign.png
                        """)
                .with("content/sign.png", Files.readAllBytes(Path.of("content/guide/images/chapter.png")));
        run(branded);

        String svg = Files.readString(folder.resolve("r/visits-page.svg"));
        assertThat(svg)
                .contains("fill=\"#4c1d5b\"", "<image", "data:image/png;base64,")
                .doesNotContain("#12436d");
        assertThat(png("visits-page").getWidth()).isEqualTo(2 * 784);
        assertThat(branded.build().page("r").select(".cover .logo img").attr("src"))
                .isEqualTo("../sign.png");
    }

    @Test
    void theBrandsFontsSetPagesAndPictures() throws IOException {
        Path font = Path.of("src/main/resources/dev/foreword/chart/fonts/Newsreader-SemiBold.ttf");
        String config = """
                title: Example
                publisher: Example Institute
                base_url: https://example.org/
                brand:
                  fonts:
                    text: house.ttf
                """;
        TestSite branded = site().with("content/site.yml", config).with("content/house.ttf", Files.readAllBytes(font));
        run(branded);

        assertThat(Files.readString(folder.resolve("r/visits-page.svg"))).contains("font-family=\"'Brand text',");
        TestSite.Built built = branded.build();
        String styles = built.files().keySet().stream()
                .filter(path -> path.contains("brand."))
                .map(built::text)
                .collect(Collectors.joining());
        assertThat(styles).contains("url(\"../house.ttf\")", "--sans: \"Brand text\"");
        assertThat(built.files()).containsKey("house.ttf");

        TestSite broken = site().with("content/site.yml", config).with("content/house.ttf", "no font".getBytes(UTF_8));
        assertThat(broken.check().problem().message()).isEqualTo("\"house.ttf\" is no TrueType font below content/");
    }

    @Test
    void picturesCanBeLeftOut() {
        TestSite plain = site().with(
                        "content/site.yml",
                        "title: Example\npublisher: P\nbase_url: https://example.org/\npictures: false\n");

        assertThat(plain.build().files().keySet())
                .contains("r/figures/visits.svg")
                .doesNotContain("r/figures/visits.png", "r/figures/visits-share.png");
    }

    @Test
    void picturesOfAFigureThatIsGoneAreRemoved() {
        run(site());
        PictureResult result = run(TestSite.good());

        assertThat(result.counts().removed()).isEqualTo(10);
        assertThat(folder.resolve("r/visits-page.png")).doesNotExist();
    }

    @Test
    void nothingIsTouchedWhileTheSiteHasAnError() throws IOException {
        run(site());
        byte[] before = Files.readAllBytes(folder.resolve("r/visits-page.png"));

        PictureResult result = run(TestSite.good().page(PAGE.replace("y: visits", "y: visitors")));

        assertThat(result.stopped()).isTrue();
        assertThat(Files.readAllBytes(folder.resolve("r/visits-page.png"))).isEqualTo(before);
    }
}
