package dev.foreword.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void listsThoseFirstThatAreMostLikeIt() {
        assertThat(Suggestions.help("swimming", List.of("pools", "swans", "depth", "swims-in-2024-all"), "tables"))
                .isEqualTo("the tables are: swims-in-2024-all, swans, depth, pools");
    }

    @ParameterizedTest
    @CsvSource({"pie, ring", "asc, ascending", "Abbey, Abbey Lane", "pools.csv, pools", "average, mean", "toc, contents"
    })
    void knowsOtherNamesAndNamesCutShort(String written, String meant) {
        List<String> known = List.of("ring", "ascending", "Abbey Lane", "pools", "mean", "contents", "descending");
        assertThat(Suggestions.nearest(written, known)).containsExactly(meant);
    }

    @Test
    void listsAFewOfVeryMany() {
        List<String> rows = IntStream.range(0, 100).mapToObj(i -> "row" + i).toList();
        assertThat(Suggestions.help("nowhere at all", rows, "rows")).endsWith(" and 88 more");
    }

    @Test
    void saysSoWhenThereIsNothingToOffer() {
        assertThat(Suggestions.help("x", List.of(), "tables")).isEqualTo("there are no tables here");
    }
}
