package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.foreword.chart.ChartDrawer;
import dev.foreword.chart.tile.DrawnTile;
import dev.foreword.chart.tile.TileDrawer;
import dev.foreword.chart.tile.TileWords;
import dev.foreword.model.chart.ChartDetails.Icon;
import dev.foreword.model.node.TileBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No tile lies: the pictures of random tiles, read from their SVG, are as long, as wide or as many as their numbers. */
class TileLawTest {

    private static final int TILES = 4;
    private static final double PRECISION = 0.15;
    private static final TileDrawer DRAWER = new TileDrawer(new ChartDrawer());

    @TestFactory
    Stream<DynamicTest> picturesAreToEachOtherAsTheirNumbersAre() {
        return Arrays.stream(TileBlock.Kind.values())
                .flatMap(kind -> LongStream.range(0, TILES)
                        .mapToObj(seed -> DynamicTest.dynamicTest(
                                kind.word() + " " + seed, () -> check(kind, new Random(seed)))));
    }

    /** A kind without a law doesn't compile. */
    private static void check(TileBlock.Kind kind, RandomGenerator random) {
        switch (kind) {
            case RING -> ring(random.nextInt(1, 100));
            case HUNDRED -> hundred(random.nextInt(0, 101));
            case BARS, BEFORE_AFTER -> bars(kind, random);
            case SPLIT -> split(random);
            case ICONS -> icons(random);
            case RANGE -> range(random);
            case UP_DOWN -> arrows(random);
            case NUMBER, COMPARED, TIMELINE, QUOTE ->
                assertThat(draw(kind, "12", List.of(3)).picture()).isEmpty();
        }
    }

    private static DrawnTile draw(TileBlock.Kind kind, String value, List<Integer> parts) {
        List<TileWords.Part> written = parts.stream()
                .map(p -> new TileWords.Part("Part", Sample.printed(p)))
                .toList();
        return DRAWER.draw(new TileWords(kind, value, "Label", written, Icon.SQUARE, ""));
    }

    private static void ring(int share) {
        SvgPicture picture =
                new SvgPicture(draw(TileBlock.Kind.RING, share + "%", List.of()).picture());
        double part = picture.filled("series-1").get(0).area();
        assertThat(part / picture.filled("context").get(0).area()).isCloseTo(share / 100.0, offset(0.005));
    }

    private static void hundred(int share) {
        SvgPicture picture = new SvgPicture(
                draw(TileBlock.Kind.HUNDRED, share + "%", List.of()).picture());
        assertThat(picture.forms(f -> f.fill().equals("series-1"))).hasSize(share);
        assertThat(picture.forms(f -> f.fill().equals("context"))).hasSize(100 - share);
    }

    private static void bars(TileBlock.Kind kind, RandomGenerator random) {
        List<Integer> numbers = List.of(random.nextInt(50, 900), random.nextInt(50, 900));
        DrawnTile tile = draw(kind, "", numbers);
        double greatest = Math.max(numbers.get(0), numbers.get(1));
        double longest = 0;
        for (int i = 0; i < 2; i++) {
            longest = Math.max(longest, width(tile.partPictures().get(i)));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(width(tile.partPictures().get(i)) / longest).isCloseTo(numbers.get(i) / greatest, offset(0.002));
        }
    }

    private static double width(String svg) {
        return new SvgPicture(svg).forms(f -> f.element().equals("rect")).get(0).width();
    }

    private static void split(RandomGenerator random) {
        List<Integer> numbers = List.of(random.nextInt(50, 900), random.nextInt(50, 900), random.nextInt(50, 900));
        SvgPicture picture =
                new SvgPicture(draw(TileBlock.Kind.SPLIT, "", numbers).picture());
        double sum = numbers.stream().mapToInt(i -> i).sum();
        double left = 0;
        for (int part = 0; part < numbers.size(); part++) {
            Form form = picture.filled("series-" + (part + 1)).get(0);
            double width = numbers.get(part) / sum * picture.width();
            assertThat(form.left()).isCloseTo(left, offset(PRECISION));
            assertThat(form.width()).isCloseTo(width - 2, offset(PRECISION));
            left += width;
        }
    }

    private static void icons(RandomGenerator random) {
        List<Integer> numbers = List.of(random.nextInt(1, 30), random.nextInt(1, 30));
        DrawnTile tile = draw(TileBlock.Kind.ICONS, "", numbers);
        for (int part = 0; part < 2; part++) {
            SvgPicture picture = new SvgPicture(tile.partPictures().get(part));
            assertThat(picture.filled("series-" + (part + 1))).hasSize(numbers.get(part));
        }
    }

    private static void range(RandomGenerator random) {
        int low = random.nextInt(0, 100);
        int high = low + random.nextInt(50, 200);
        int between = random.nextInt(low, high + 1);
        SvgPicture picture = new SvgPicture(
                draw(TileBlock.Kind.RANGE, "", List.of(low, between, high)).picture());
        List<Form> ends = picture.filled("series-1");
        double share = (between - low) / (double) (high - low);
        double x = ends.get(0).x() + (ends.get(1).x() - ends.get(0).x()) * share;
        assertThat(picture.filled("series-2").get(0).x()).isCloseTo(x, offset(PRECISION));
    }

    private static void arrows(RandomGenerator random) {
        int number = random.nextInt(1, 50) * (random.nextBoolean() ? 1 : -1);
        DrawnTile tile = draw(TileBlock.Kind.UP_DOWN, "", List.of(number));
        Form arrow = new SvgPicture(tile.partPictures().get(0))
                .forms(f -> f.element().equals("path"))
                .get(0);
        double y = arrow.corners().get(0).getY();
        // The tip is where the outline begins, and the only corner in the middle.
        assertThat(y).isCloseTo(number > 0 ? arrow.top() : arrow.bottom(), offset(PRECISION));
    }
}
