package dev.foreword.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.chart.mark.Ink;
import dev.foreword.model.brand.Brand;
import dev.foreword.model.brand.BrandFonts;
import dev.foreword.model.brand.Colour;
import dev.foreword.testing.Draw;
import dev.foreword.testing.Randomly;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a publisher’s colours are, words and marks can be told from what they are drawn on (WCAG 2.2). */
class PaletteTest {

    private static final double WORDS = 4.5;
    private static final double MARKS = 3;

    /** Steps of each channel in which the whole space of colours is gone through: 5,832 colours. */
    private static final int STEP = 15;

    @Test
    void everyBrandColourIsReadAsWordsOnThePageAndOnAPanel() {
        colours().forEach(main -> {
            Brand brand = brand(main, Collections.nCopies(Brand.COLOURS, main));
            for (Map<String, Colour> inks :
                    List.of(Palette.light(brand).colours(), Palette.dark(brand).colours())) {
                for (String ground : List.of("paper", "panel")) {
                    assertContrast(inks, "brand", ground, WORDS, main);
                    assertContrast(inks, "label-1", ground, WORDS, main);
                }
                assertContrast(inks, "on-1", "series-1", WORDS, main);
                IntStream.rangeClosed(1, Ink.STEPS)
                        .forEach(step -> assertContrast(inks, "on-step-" + step, "step-" + step, WORDS, main));
            }
        });
    }

    /** On light pages a publisher’s colours stay what they are, and {@code brand-contrast} tells of pale ones. */
    @Test
    void marksAreSeenOnDarkPagesAndPanels() {
        Randomly.check(draw -> {
            List<Colour> series =
                    Stream.generate(() -> colour(draw)).limit(Brand.COLOURS).toList();
            Map<String, Colour> inks =
                    Palette.dark(brand(series.get(0), series)).colours();
            for (int i = 1; i <= Brand.COLOURS; i++) {
                assertContrast(inks, "series-" + i, "paper", MARKS, series.get(i - 1));
                assertContrast(inks, "series-" + i, "panel", MARKS, series.get(i - 1));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "soft", "link", "visited"})
    void wordsOfTheThemeAreReadOnItsGrounds(String words) {
        for (String ground : List.of("paper", "panel")) {
            assertThat(Tokens.THEME.light(words).contrast(Tokens.THEME.light(ground)))
                    .as("%s on %s", words, ground)
                    .isGreaterThanOrEqualTo(WORDS);
            assertThat(Tokens.THEME.dark(words).contrast(Tokens.THEME.dark(ground)))
                    .as("%s on %s in the dark", words, ground)
                    .isGreaterThanOrEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "bad", "axis"})
    void marksOfTheThemeAreSeenOnItsGrounds(String mark) {
        for (String ground : List.of("paper", "panel")) {
            assertThat(Tokens.THEME.light(mark).contrast(Tokens.THEME.light(ground)))
                    .as("%s on %s", mark, ground)
                    .isGreaterThanOrEqualTo(MARKS);
            assertThat(Tokens.THEME.dark(mark).contrast(Tokens.THEME.dark(ground)))
                    .as("%s on %s in the dark", mark, ground)
                    .isGreaterThanOrEqualTo(MARKS);
        }
    }

    @Test
    void wordsOnFocusAndOnContextAreRead() {
        assertThat(Tokens.THEME.light("on-focus").contrast(Tokens.THEME.light("focus")))
                .isGreaterThanOrEqualTo(WORDS);
        assertThat(Tokens.THEME.light("on-context").contrast(Tokens.THEME.light("context")))
                .isGreaterThanOrEqualTo(WORDS);
        assertThat(Tokens.THEME.dark("on-context").contrast(Tokens.THEME.dark("context")))
                .isGreaterThanOrEqualTo(WORDS);
    }

    private static void assertContrast(Map<String, Colour> inks, String a, String b, double least, Colour given) {
        double contrast = colour(inks, a).contrast(colour(inks, b));
        if (contrast < least) {
            assertThat(contrast).as("%s on %s, of %s", a, b, given.hex()).isGreaterThanOrEqualTo(least);
        }
    }

    private static Colour colour(Map<String, Colour> inks, String name) {
        return Optional.ofNullable(inks.get(name)).orElseThrow();
    }

    private static Stream<Colour> colours() {
        return IntStream.rangeClosed(0, 17)
                .boxed()
                .flatMap(r -> IntStream.rangeClosed(0, 17)
                        .boxed()
                        .flatMap(g ->
                                IntStream.rangeClosed(0, 17).mapToObj(b -> new Colour(r * STEP, g * STEP, b * STEP))));
    }

    private static Colour colour(Draw draw) {
        return new Colour(draw.integer(0, 255), draw.integer(0, 255), draw.integer(0, 255));
    }

    private static Brand brand(Colour main, List<Colour> palette) {
        return new Brand(main, main, palette, BrandFonts.USUAL, null, null);
    }
}
