package dev.foreword.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph of thousands of repetitions is checked in no time, and with nothing overflowing. */
class RepetitionTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int TIMES = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ab Cd ",
                "Aa ",
                "ABC ",
                "aGVsbG8x",
                "1,",
                "£1 ",
                "1,000,",
                "https://a.org/",
                "the the ",
                "be ever ",
                "A (",
                "[add ",
                "Director Ab, ",
                "meeting 1 ",
                "see the table ",
                "2015/16 ",
                "“a ",
                "? "
            })
    void repetitionsAreCheckedInProportion(String unit) {
        List<Diagnostic> found = assertTimeoutPreemptively(
                LIMIT,
                () -> TestSite.good().page(unit.repeat(TIMES)).check().result().diagnostics());
        assertThat(found)
                .allSatisfy(diagnostic -> assertThat(diagnostic.place().line()).isPositive());
    }
}
