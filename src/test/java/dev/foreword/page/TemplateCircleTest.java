package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of the site’s own that has no end is told as what it is. */
class TemplateCircleTest {

    private static TestSite poster(String template) {
        return TestSite.good()
                .with("templates/poster.ftlh", template)
                .with(TestSite.PAGE, "---\ntitle: One\ntemplate: poster\n---\n\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#include \"poster.ftlh\">", "<#macro m><@m/></#macro><@m/>"})
    void whatCallsItselfIsAnError(String template) {
        assertThat(poster(template).build().problems()).contains("templates/poster.ftlh:1:1 template-failed");
    }

    @Test
    void soIsWhatIsNestedTooDeep() {
        assertThat(poster("<#if true>".repeat(9_000) + "</#if>".repeat(9_000))
                        .build()
                        .problems())
                .contains("templates/poster.ftlh:1:1 template-failed");
    }
}
