package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.model.ChartType;
import dev.foreword.model.TileBlock;
import dev.foreword.testing.Golden;
import dev.foreword.testing.OwnSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The gallery of the guide, which is also the set by which changes of drawings are seen: for each picture a list of its
 * elements and words. Coordinates are left out, for they say nothing to who reads the difference; look at the picture.
 */
class GalleryTest {

    private static final Path PAGE = Path.of("content/guide/06-gallery.md");
    private static final Path GOLDEN = Path.of("src/test/resources/gallery");
    private static final int MOST_BYTES = 30_000;

    private static Stream<String> pictures() {
        return OwnSite.files().keySet().stream()
                .filter(path -> path.startsWith("guide/figures/gallery-") && path.endsWith(".svg"));
    }

    @TestFactory
    List<DynamicTest> eachPictureHasTheElementsAndWordsThatItHad() {
        return pictures()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String name = path.replaceAll(".*/|\\.svg$", "");
                    Golden.assertMatches(GOLDEN.resolve(name + ".txt"), structure(text(path)));
                }))
                .toList();
    }

    @Test
    void eachPictureIsSmallAndHasAPng() {
        assertThat(pictures()).hasSizeGreaterThan(25).allSatisfy(path -> {
            assertThat(Objects.requireNonNull(OwnSite.files().get(path)).length)
                    .as(path)
                    .isLessThan(MOST_BYTES);
            assertThat(OwnSite.files().containsKey(path.replace(".svg", ".png")))
                    .as(path)
                    .isTrue();
        });
    }

    @Test
    void showsEachKindOfChartAndTileWithTheSourceTextThatMakesIt() throws IOException {
        String page = Files.readString(PAGE);
        for (ChartType type : ChartType.values()) {
            boolean usual = type == ChartType.TILE_MAP || type == ChartType.TIMELINE;
            assertThat(page)
                    .as(type.word())
                    .contains(usual ? ":::" + type.word().replace("tile-", "") : "type: " + type.word());
        }
        for (TileBlock.Kind kind : TileBlock.Kind.values()) {
            assertThat(page).contains(kind == TileBlock.Kind.NUMBER ? ":::tile\nvalue:" : "type: " + kind.word());
        }
        Matcher shown = Pattern.compile("```\n(:::.*?)\n```\n\n(?:::::infographic\n)?(:::.*?\n:::)\n", Pattern.DOTALL)
                .matcher(page);
        List<String> different = new ArrayList<>();
        int examples = 0;
        while (shown.find()) {
            examples++;
            if (!shown.group(1).equals(shown.group(2))) {
                different.add(shown.group(1));
            }
        }
        assertThat(different).isEmpty();
        assertThat(examples).isEqualTo(40);
    }

    private static String text(String path) {
        return new String(Objects.requireNonNull(OwnSite.files().get(path)), UTF_8);
    }

    /** How many elements of each kind in each colour, in the order in which they first appear, and all words. */
    private static String structure(String svg) {
        Document document = Jsoup.parse(svg, Parser.xmlParser());
        Map<String, Integer> counts = new TreeMap<>();
        for (Element element : document.select("rect, circle, path")) {
            String colour =
                    element.attr("fill").equals("none") ? "line " + element.attr("stroke") : element.attr("fill");
            String role = element.hasAttr("class") ? " " + element.attr("class") : "";
            counts.merge(element.tagName() + " " + colour + role, 1, Integer::sum);
        }
        StringBuilder out = new StringBuilder();
        counts.forEach(
                (what, count) -> out.append(count).append(" × ").append(what).append('\n'));
        document.select("text")
                .eachText()
                .forEach(words -> out.append("“").append(words).append("”\n"));
        out.append("described as: ").append(document.select("desc").text()).append('\n');
        return out.toString();
    }
}
