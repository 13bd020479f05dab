package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.model.chart.ChartKind;
import dev.foreword.model.node.TileBlock;
import dev.foreword.testing.Golden;
import dev.foreword.testing.OwnSite;
import dev.foreword.testing.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The gallery of the guide, which is also the set by which changes of drawings are seen: for each picture a list of its
 * shapes and words in the order in which they are drawn, with their places in whole pixels. Look at the picture too.
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
    List<DynamicTest> eachPictureHasTheShapesAndWordsThatItHadWhereTheyWere() {
        return pictures()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String name = path.replaceAll(".*/|\\.svg$", "");
                    Golden.assertMatches(GOLDEN.resolve(name + ".txt"), Shapes.of(text(path)));
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
        for (ChartKind type : ChartKind.values()) {
            boolean usual = type == ChartKind.TILE_MAP || type == ChartKind.TIMELINE;
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
}
