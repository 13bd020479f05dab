package dev.foreword.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void offersTheNearestWord() {
        assertThat(Suggestions.help("subtitel", List.of("title", "subtitle", "date"), "keys"))
                .isEqualTo("did you mean \"subtitle\"?");
    }

    @Test
    void countsSwappedLettersAsOneSlip() {
        assertThat(Suggestions.nearest("dtae", List.of("date", "data"))).first().isEqualTo("date");
    }

    @Test
    void listsAllWhenNoneIsNear() {
        assertThat(Suggestions.help("colour", List.of("date", "title"), "keys")).isEqualTo("the keys are: date, title");
    }

    @Test
    void saysSoWhenThereIsNothingToOffer() {
        assertThat(Suggestions.help("x", List.of(), "tables")).isEqualTo("there are no tables here");
    }
}
