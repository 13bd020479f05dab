package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Tables as printed reports have them: headings in levels, groups of rows, totals, captions. */
class TableTest {

    /** Figure 5 of report 003: what the Institute for Fiscal Studies found, in per cent. */
    private static final String SPENDING = """
            area,kind,real,per_person_real,unit_cost
            England,All,-18.5,-22.2,4
            London,Area,-19.3,-20.4,5
            North East,Area,-23.4,,6
            """;

    private static Document page(String body) {
        return TestSite.good()
                .with("data/r/spending.csv", SPENDING)
                .page(body)
                .build()
                .page();
    }

    @Test
    void headingsStandInTwoLevelsWithTheirScopes() {
        Document page = page("""
                :::table{#tab-spending}
                data: spending
                columns: [area, real, per_person_real, unit_cost]
                groups:
                  - label: Change in real terms
                    columns: [real, per_person_real]
                title: Spending fell
                source: IFS
                :::
                """);

        assertThat(page.select("thead tr").eachText())
                .containsExactly("Area Change in real terms Unit cost", "Real Per person real");
        assertThat(page.select("thead th[scope=colgroup]").attr("colspan")).isEqualTo("2");
        assertThat(page.select("thead th[rowspan=2]").eachText()).containsExactly("Area", "Unit cost");
        assertThat(page.select("tbody th[scope=row]")).hasSize(3);
        assertThat(page.text()).contains("−18.5", "−22.2", "−19.3", "−20.4", "−23.4");
    }

    @Test
    void rowsStandInGroupsAndTotalsAreMarked() {
        Document page = page("""
                :::table{#tab-spending}
                data: spending
                group_rows: kind
                totals: [England]
                title: Spending fell
                source: IFS
                :::
                """);

        assertThat(page.select("th[scope=rowgroup]").eachText()).containsExactly("All", "Area");
        assertThat(page.select("tr.total").text()).startsWith("England");
        assertThat(page.select("thead").text()).doesNotContain("Kind");
    }

    @Test
    void aTableInMarkdownHasCaptionSourceAndNotes() {
        Document page = page("""
                :::table{#tab-parts}
                text: |
                  | Our part | Your part |
                  |---|---|
                  | Lend books | Bring them back |
                title: Two parts
                note: As agreed.
                source: The library’s promise
                :::

                See [](#tab-parts).
                """);

        assertThat(page.select("figure figcaption").text()).startsWith("Table 1");
        assertThat(page.select("figure table th[scope=row]").text()).isEqualTo("Lend books");
        assertThat(page.select("figure .fine").eachText())
                .containsExactly("Note: As agreed.", "Source: The library’s promise");
        assertThat(page.text()).contains("See Table 1.");
    }
}
