package dev.foreword.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A share of those who answered is not one of all, whatever else its paragraph speaks of. */
class BaseTest {

    private static final String CLAIM = "[42 per cent](=survey[\"Yes\"].percent)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demand grew in %s of councils.",
                "We ran a survey in May. Demand grew in %s of councils.",
                "A poll was held, and a questionnaire sent. Demand grew in %s of councils.",
                "The survey is described in the annex: demand grew in %s of all councils.",
                "Ministers reported on it. Demand grew in %s of councils."
            })
    void aSurveyThatIsSpokenOfIsNoBase(String text) {
        assertThat(problems(text)).singleElement().asString().endsWith("claim-base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demand grew in %s of the councils that answered.",
                "Of the councils, %s said that demand grew.",
                "We asked 50 councils. Demand grew in %s of them.",
                "Most of those who responded were large. Demand grew in %s of them.",
                "Demand grew in %s of respondents’ areas."
            })
    void whoAnsweredIsOne(String text) {
        assertThat(problems(text)).isEmpty();
    }

    private static List<String> problems(String text) {
        return TestSite.good()
                .with("data/r/survey.csv", "answer,percent\nYes,42\nNo,58\n")
                .with(
                        "data/r/survey.yml",
                        "columns:\n  percent:\n    unit: \"%\"\n    base: {words: councils that answered, size: 50}\n")
                .page(text.formatted(CLAIM))
                .check()
                .problems();
    }
}
