package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.OwnSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** This repository's own site. */
class OwnSiteTest {

    @Test
    void hasNoProblem() {
        assertThat(OwnSite.result().diagnostics()).isEmpty();
        assertThat(OwnSite.result().published()).isTrue();
    }

    @Test
    void hasEveryPartOfTheFirstReport() {
        for (String page : new String[] {
            "foreword", "executive-summary", "introduction", "a-system-struggling", "children-in-need", "variation",
            "stable-relationships", "a-say-in-their-care", "improving-services", "conclusion", "the-group",
                    "the-inquiry"
        }) {
            assertThat(OwnSite.files()).containsKey("no-good-options/" + page + "/index.html");
        }
    }

    @Test
    void theSitemapHasEveryPageThatIsNoRedirectAndNoFault() {
        String sitemap = new String(OwnSite.files().get("sitemap.xml"), UTF_8);

        assertThat(OwnSite.files().keySet())
                .filteredOn(path -> path.endsWith("/index.html") && !isRedirect(path))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(sitemap)
                        .contains("<loc>https://foreword.example.org/" + path.replace("index.html", "") + "</loc>"));
    }

    private static boolean isRedirect(String path) {
        return new String(OwnSite.files().get(path), UTF_8).contains("http-equiv=\"refresh\"");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAFileThatWasPublished() {
        for (Map.Entry<String, byte[]> file : OwnSite.files().entrySet()) {
            if (!file.getKey().endsWith(".html") || file.getKey().equals("404.html")) {
                continue;
            }
            Document page = Jsoup.parse(new String(file.getValue(), UTF_8), "https://x/" + file.getKey());
            for (Element link : page.select("a[href], img[src], link[rel=stylesheet]")) {
                String target = link.absUrl(link.hasAttr("src") ? "src" : "href");
                if (target.startsWith("https://x/")) {
                    String path = target.substring("https://x/".length()).replaceFirst("#.*", "");
                    assertThat(OwnSite.files())
                            .as(file.getKey() + " → " + target)
                            .containsKey(path);
                }
            }
        }
    }

    @Test
    void theReadmeNamesTheTwoCommands() throws Exception {
        assertThat(Files.readString(Path.of("README.md"), UTF_8))
                .contains("mvn -q compile exec:java")
                .contains("mvn verify");
    }
}
