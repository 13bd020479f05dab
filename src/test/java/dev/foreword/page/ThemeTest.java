package dev.foreword.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The theme’s style: what its sheets may say, and what is published of them. */
class ThemeTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final String TOKENS = "tokens.css";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<#--.*?-->", Pattern.DOTALL);

    /** A page of paper is measured before there are tokens: custom properties don’t reach it (CSS Paged Media). */
    private static final Pattern SHEET_OF_PAPER = Pattern.compile("@page[^{]*\\{(?:[^{}]|\\{[^{}]*})*}");

    /** Nor do they reach the conditions under which rules hold. */
    private static final Pattern CONDITION = Pattern.compile("@(?:media|supports|import)[^{;]*");

    /** Lengths that aren’t relative to the text, the box or the window. */
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.-])[0-9.]+(?:rem|px|pt|pc|mm|cm|in|q)\\b");

    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{}]*[;}])|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|"
                    + "(?<=:)\\s*(?:white|black|red|grey|gray|blue|green)\\b");

    @TestFactory
    Stream<DynamicTest> sheetsTakeColoursAndLengthsFromTheTokens() throws IOException {
        return sheets().entrySet().stream()
                .filter(sheet -> !sheet.getKey().equals(TOKENS))
                .map(sheet -> DynamicTest.dynamicTest(sheet.getKey(), () -> {
                    String rules = without(CONDITION, without(SHEET_OF_PAPER, sheet.getValue()));
                    assertThat(found(LENGTH, rules)).as("lengths").isEmpty();
                    assertThat(found(COLOUR, rules)).as("colours").isEmpty();
                }));
    }

    /** Three widths at which a page changes, so that its parts change together. */
    @Test
    void pagesChangeAtThreeWidths() throws IOException {
        assertThat(sheets().values().stream()
                        .flatMap(css -> found(CONDITION, css).stream())
                        .flatMap(condition -> found(LENGTH, condition).stream())
                        .distinct())
                .containsExactlyInAnyOrder("44rem", "54rem", "76rem");
    }

    @Test
    void paperHasOneSheet() throws IOException {
        List<String> sheets = sheets().entrySet().stream()
                .filter(sheet -> sheet.getValue().contains("@media print"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(sheets).as("sheets with rules for paper besides print.css").containsExactly(TOKENS);
        assertThat(sheets().getOrDefault("style.css", "")).contains("\"css/print.css\" layer(print) print;");
    }

    @Test
    void everyTokenIsUsed() throws IOException {
        String all = String.join("\n", sheets().values());
        List<String> declared = found(Pattern.compile("--[a-z0-9-]+(?=:)"), sheets().getOrDefault(TOKENS, ""));
        // Those of charts are for drawings, and the scales are whole.
        assertThat(declared)
                .filteredOn(name -> !name.matches("--(grid|axis|span|context|on-context|type-\\d|space-\\d|width-\\d)"))
                .allSatisfy(name -> assertThat(all).contains("var(" + name + ")"));
    }

    @Test
    void chartsAndPagesShareTheirGrounds() {
        String css = css(TestSite.good().page("Text.").build());
        for (String[] shared :
                new String[][] {{"paper", "chart-paper"}, {"panel", "chart-panel"}, {"text", "chart-text"}}) {
            List<String> page = values(css, shared[0]).stream().distinct().toList();
            assertThat(page).as("light and dark").hasSize(2);
            assertThat(values(css, shared[1])).containsAll(page);
        }
    }

    @Test
    void aPageLoadsOneSheetOfTheThemeAndOneOfItsReport() {
        Built site = TestSite.good().page("Text.").build();
        assertThat(site.page().select("link[rel=stylesheet]"))
                .extracting(link -> link.attr("href").replaceAll("\\.[0-9a-f]{10}\\.", "."))
                .containsExactly("../../assets/style.css", "../../assets/brand.css");
        assertThat(css(site)).doesNotContain("@import", "/*").contains("@layer figures {");
    }

    @Test
    void everyAddresseeCanBeChosen() {
        StringBuilder body = new StringBuilder();
        IntStream.rangeClosed(1, 30)
                .forEach(
                        i -> body.append(":::recommendation{#rec-%d to=\"Body %d\"}\nDo it.\n:::\n\n".formatted(i, i)));
        Built site = TestSite.good().page(body.toString()).build();
        Document page = site.page("r/all-recommendations");
        assertThat(page.select(".filter input")).hasSize(30);
        String choices =
                site.text(page.select("link[href*=choices]").attr("href").replace("../", ""));
        for (Element choice : page.select(".filter input")) {
            String style = choice.id().substring(1);
            assertThat(choices).contains("#" + choice.id() + ":checked) .item." + style);
            assertThat(page.select("li." + style)).hasSize(1);
        }
    }

    @Test
    void oneAddresseeIsNoChoice() {
        Built site = TestSite.good()
                .page(":::recommendation{#rec-a to=\"Body\"}\nDo it.\n:::")
                .build();
        Document page = site.page("r/all-recommendations");
        assertThat(page.select(".filter, link[href*=choices]")).isEmpty();
    }

    @Test
    void aSiteMayAddASheetToThoseOfTheTheme() {
        Built site = TestSite.good()
                .page("Text.")
                .with("templates/style.css", "@import \"css/base.css\" layer(base);\n@import \"own.css\";\n")
                .with("templates/own.css", "/* ours */\n.box { content: \"/* kept */\"; }\n")
                .build();
        assertThat(css(site))
                .contains("@layer base {", "content: \"/* kept */\"")
                .doesNotContain("ours");
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithItsLine() {
        assertThat(problem("\n\n@import \"css/bass.css\";\n"))
                .hasToString("templates/style.css:3:10: the theme has no \"css/bass.css\"");
    }

    @Test
    void aFontThatIsNotThereIsNamedWithItsLine() {
        assertThat(problem("a { src: url(\"fonts/none.woff2\"); }\n"))
                .hasToString("templates/style.css:1:15: the theme has no \"fonts/none.woff2\"");
    }

    @Test
    void sheetsThatImportEachOtherAreToldOf() {
        assertThat(problem("@import \"style.css\";\n")).contains("imports itself");
    }

    @Test
    void addressesElsewhereAreLeftAlone() {
        Built site = TestSite.good()
                .page("Text.")
                .with("templates/style.css", "a { background: url(\"data:image/png;base64,AAAA\"); }\n")
                .build();
        assertThat(css(site)).contains("url(\"data:image/png;base64,AAAA\")");
    }

    @TestFactory
    Stream<DynamicTest> aTemplateNamesItsModelInItsFirstLine() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".ftlh"))
                    .filter(file -> !List.of("layout.ftlh", "parts.ftlh")
                            .contains(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        String first = Files.readAllLines(file).get(0);
                        assertThat(first).matches("<#-- [^:]+: \\w+ -->");
                        String model = first.replaceAll(".*: | -->", "");
                        assertThat(Class.forName("dev.foreword.page.view." + model)
                                        .isRecord())
                                .isTrue();
                    }));
        }
    }

    private static String problem(String style) {
        Diagnostic problem = TestSite.good()
                .page("Text.")
                .with("templates/style.css", style)
                .build()
                .problem();
        return problem.place() + ": " + problem.message();
    }

    private static String css(Built site) {
        return site.files().keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .map(site::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> values(String css, String token) {
        return found(Pattern.compile("(?<=--" + token + ": )[^;]+"), css);
    }

    private static Map<String, String> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            Map<String, String> sheets = new TreeMap<>();
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.css(\\.ftl)?")).toList()) {
                String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
                sheets.put(name, without(COMMENT, Files.readString(file)));
            }
            return sheets;
        }
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    private static List<String> found(Pattern pattern, String text) {
        return new ArrayList<>(
                pattern.matcher(text).results().map(MatchResult::group).toList());
    }
}
