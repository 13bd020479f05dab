package dev.foreword.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.source.yaml.Keys.Key;
import org.junit.jupiter.api.Test;

/** Keys are declared once: all others are reported, and no reader can ask for one that the guide doesn’t list. */
class YamlMapTest {

    private static final Keys KEYS = Keys.of(
            Key.of("title", "what it is called"),
            Key.of("logos", "pictures", Keys.of(Key.of("image", "the picture"))),
            Key.of("themes", "themes by their keys"));

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void anUnknownKeyIsReportedWithTheNearestKnownOne() {
        read("titel: A\n");

        assertThat(diagnostics.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("there is no key \"titel\" here");
            assertThat(problem.help()).contains("\"title\"");
        });
    }

    @Test
    void theKeysOfMapsBelowAreKnownAsWell() {
        read("logos:\n  - {image: a.png}\n  - {picture: b.png}\n").maps("logos");

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("there is no key \"picture\" here");
    }

    @Test
    void belowAKeyWithoutDeclaredOnesAuthorsChooseTheNames() {
        YamlMap themes =
                read("themes: {homes: Homes, schools: Schools}\n").map("themes").orElseThrow();

        assertThat(themes.text("schools", "")).isEqualTo("Schools");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aReaderThatAsksForAKeyItDidNotDeclareIsMistaken() {
        YamlMap map = read("title: A\n");

        assertThatThrownBy(() -> map.scalar("subtitle")).hasMessageContaining("subtitle");
    }

    @Test
    void askingWhetherAKeyIsThereMakesItNoMoreKnown() {
        YamlMap map = read("title: A\nsubtitle: B\n");

        assertThat(map.has("subtitle")).isTrue();
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    private YamlMap read(String text) {
        return new YamlReader(diagnostics)
                .read(new YamlText("content/site.yml", 1, 0, text))
                .declare(KEYS);
    }
}
