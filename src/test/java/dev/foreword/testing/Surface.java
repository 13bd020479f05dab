package dev.foreword.testing;

import java.util.function.UnaryOperator;

/** The places where an author can write whatever comes to mind, each as a change to a small good site. */
public enum Surface {
    PARAGRAPH(page(text -> text)),
    HEADING(page(text -> "## " + text + "\n\nText.")),
    CELL(page(text -> "| a | b |\n|---|---|\n| " + text + " | x |")),
    NOTE(page(text -> "Text.[^1]\n\n[^1]: " + text)),
    DEFINITION(page(text -> "Term\n: " + text)),
    ATTRIBUTE(page(text -> ":::box{title=\"" + text.replace("\"", "'") + "\"}\nText.\n:::")),
    ALTERNATIVE(page(text -> "![" + text + "](images/a.png)")),
    LINK(page(text -> "[words](https://example.org/" + text.replace(" ", "") + ")")),
    EXPRESSION(page(text -> "Text ${" + text + "}.")),
    CLAIM(page(text -> "[120 " + text + "](<=visits[\"Northgate\"].visits>).")),
    CODE(page(text -> "```\n" + text + "\n```")),
    TITLE((site, text) ->
            site.with(TestSite.PAGE, "---\ntitle: One\nstandfirst: " + quoted(text) + "\n---\n\nText.\n")),
    KEY(report(text -> quoted(text) + ": x\n")),
    VALUE(report(text -> "subtitle: " + quoted(text) + "\n")),
    CHART_TITLE(chart(text -> "title: " + quoted(text) + "\n")),
    CHART_ALTERNATIVE(chart(text -> "title: Northgate has more\nalt: " + quoted(text) + "\n")),
    CHART_NAME((site, text) -> CHART_TITLE
            .written
            .in(site, "Northgate has more")
            .with("data/r/visits.csv", "library,visits\n" + cell(text) + ",120\nB,1\n")),
    CSV_NAME((site, text) -> table(site).with("data/r/visits.csv", "library,visits\n" + cell(text) + ",120\n")),
    CSV_NUMBER((site, text) -> table(site).with("data/r/visits.csv", "library,visits\nA," + cell(text) + "\nB,1\n")),
    CSV_HEADING((site, text) -> table(site).with("data/r/visits.csv", "library," + cell(text) + "\nA,1\nB,1\n")),
    SIDECAR((site, text) ->
            table(site).with("data/r/visits.yml", "source: " + quoted(text) + "\nnotes: [" + quoted(text) + "]\n")),
    SOURCE_TITLE(source(text -> "title = {" + text + "}, author = {Smith, J}")),
    SOURCE_AUTHOR(source(text -> "title = {A title}, author = {" + text + "}"));

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final Writing written;

    /** Writes a text into a site. */
    private interface Writing {
        TestSite in(TestSite site, String text);
    }

    Surface(Writing written) {
        this.written = written;
    }

    /** {@return a good site with a text in this place} */
    public TestSite with(String text) {
        return written.in(TestSite.good(), text);
    }

    private static Writing page(UnaryOperator<String> body) {
        return (site, text) -> site.page(body.apply(text));
    }

    private static Writing report(UnaryOperator<String> lines) {
        return (site, text) -> site.with("content/r/report.yml", "title: A report\ndate: 2026\n" + lines.apply(text));
    }

    private static Writing chart(UnaryOperator<String> lines) {
        return page(text -> ":::chart{#fig-a}\ndata: visits\ntype: bar\nx: library\ny: visits"
                + "\nsubtitle: Visits, 2024\nsource: Counts\n" + lines.apply(text) + ":::");
    }

    private static Writing source(UnaryOperator<String> fields) {
        return (site, text) -> site.page("Text [@a].")
                .with(
                        "content/sources.bib",
                        "@book{a, year = {2020}, " + fields.apply(text.replaceAll("[{}]", "")) + "}\n");
    }

    private static TestSite table(TestSite site) {
        return site.page(":::table{#tab-a}\ndata: visits\ntitle: Visits\nsource: Counts\n:::");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
