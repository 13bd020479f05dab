package dev.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.site.ResolvedSites;
import dev.foreword.testing.TestSite;
import org.junit.jupiter.api.Test;

class LongTitleCheckTest {

    @Test
    void theGuidesExampleOfARuleFindsWhatItSays() {
        TestSite site = TestSite.good().with("content/r/02-two.md", "# " + "Very long title ".repeat(6) + "\n");
        Diagnostics diagnostics = new Diagnostics();

        new LongTitleCheck().check(ResolvedSites.of(site), diagnostics);

        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().file()).isEqualTo("content/r/02-two.md"));
    }
}
