package dev.foreword.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Numbers are shown with the decimals that somebody asks for, and stay what the source gives (authoring 3.5). */
class ShownDecimalsTest {

    private static final String CSV = "area,fte,children\nEssex,5500.54,120\nKent,5422,80\n";
    private static final String FIGURES = """
            Essex had ${t["Essex"].fte} posts, and twice that is ${round(t["Essex"].fte * 2, 2)}.

            :::table{#tab-t}
            data: t
            title: Posts in two counties%s
            source: Counts
            :::

            :::chart{#fig-t}
            data: t
            type: bar
            x: area
            y: fte
            title: Essex has most
            subtitle: Posts, 2024%s
            source: Counts
            :::
            """;

    @Test
    void asTheSidecarSays() {
        Document page = site("columns: {fte: {show: 1}}\n", "");

        assertThat(page.text()).contains("Essex had 5,500.5 posts, and twice that is 11,001.08.");
        assertThat(cells(page)).containsExactly("5,500.5", "120", "5,422.0", "80");
        assertThat(page.select("#fig-t svg text").eachText()).contains("5,500.5", "5,422.0");
    }

    @Test
    void asTheDepartmentsSidecarSays() {
        Built built = TestSite.good()
                .with("data/r/t.csv", CSV)
                .with(
                        "data/r/t.meta.csv",
                        "col_name,col_type,label,indicator_unit,indicator_dp\nfte,Indicator,Posts,,1\n")
                .page("Kent had ${t[\"Kent\"].fte} posts.")
                .build();

        assertThat(built.page().text()).contains("Kent had 5,422.0 posts.");
    }

    @Test
    void asTheFigureSays() {
        Document page = site("title: Posts\n", "\nshow: 0");

        assertThat(page.text()).contains("Essex had 5,500.54 posts");
        assertThat(cells(page)).containsExactly("5,501", "120", "5,422", "80");
        assertThat(page.select("#fig-t svg text").eachText()).contains("5,501", "5,422");
    }

    @Test
    void flagsStandBehindNumbersAndAreExplained() {
        Built built = TestSite.good()
                .with("data/r/t.csv", "area,n\nEssex,120 p\nKent,80 [r]\n")
                .with("data/r/t.yml", "flags: {p: provisional}\n")
                .page(":::table{#tab-t}\ndata: t\ntitle: Two counties\nsource: Counts\n:::\n\nAll in all, ${sum(t.n)}.")
                .build();

        assertThat(cells(built.page())).containsExactly("120 p", "80 [r]");
        assertThat(built.page().text()).contains("p = provisional", "[r] = revised", "All in all, 200.");
    }

    private static Document site(String sidecar, String show) {
        Built built = TestSite.good()
                .with("data/r/t.csv", CSV)
                .with("data/r/t.yml", sidecar)
                .page(FIGURES.formatted(show, show))
                .build();
        assertThat(built.problems()).isEmpty();
        return built.page();
    }

    private static List<String> cells(Document page) {
        return page.select("#tab-t tbody td").eachText();
    }
}
