package dev.foreword.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that readers can’t tell apart, wherever a name is looked up (peers-reports K8). */
class NamesAlikeTest {

    private static final String SIDECAR = "key: [area]\ntotal: {row: \"Ynys  M\u00F4n\"}\n";

    private static TestSite site(String csv, String text) {
        return TestSite.good()
                .with("data/r/t.csv", csv)
                .with("data/r/t.yml", SIDECAR)
                .page(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${t[\"King's Lynn\"][\"Visits a year\"]}",
                "${rank(t[\"King's Lynn\"][\"Visits a year\"], t[\"Visits a year\"])}",
                "${count(t.area, \"King's Lynn\")}",
                ":::chart\ndata: t\ntype: bar\nx: area\ny: Visits a year\nrows: [King's Lynn, Stoke-on-Trent]\n"
                        + "highlight: [King's Lynn]\ntitle: Most came to Stoke\nsubtitle: Visits, 2024\nsource: Counts\n:::"
            })
    void areFound(String text) {
        String csv = "area,Visits\u00A0a  year\nKing\u2019s Lynn,10\nStoke\u2013on\u2011Trent,20\nYnys Mo\u0302n,30\n";

        assertThat(site(csv, text).check().problems()).isEmpty();
    }

    @Test
    void rowsThatDifferOnlySoAreToldHow() {
        String csv = "area,n\nYnys M\u00F4n,10\nYnys\u00A0M\u00F4n,20\n";

        assertThat(site(csv, "${t[\"Ynys M\u00F4n\"].n}").check().problem().message())
                .isEqualTo("the table \"t\" has 2 rows \"Ynys M\u00F4n\"; the second has no-break space (U+00A0)"
                        + " where the other has space (U+0020), which nobody can see");
    }
}
