package dev.foreword.source.block;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.drawing.Drawings;
import dev.foreword.model.Page;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SiteIndex;
import dev.foreword.model.node.Values;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passages;
import dev.foreword.page.SiteRenderer;
import dev.foreword.page.file.OutputFile;
import dev.foreword.source.SiteLoader;
import dev.foreword.source.tree.InMemorySourceTree;
import dev.foreword.testing.TestSite;
import dev.foreword.work.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A block is one class and one line, and a template: then it is read, indexed, read aloud and rendered like any other. */
class NewBlockTest {

    private static final Path CHAPTER = Path.of("content/guide/09-architecture.md");
    private static final Path EXAMPLE = Path.of("src/test/java/dev/foreword/source/block/FaqBlockType.java");
    private static final String TEMPLATE =
            "<section id=\"${block.id}\"><h2>${block.texts.question}</h2>${block.bodyHtml}</section>";

    private final Diagnostics diagnostics = new Diagnostics();
    private final ResolvedSite site = site("""
            See [](#faq-count).

            :::faq{#faq-count question="How many *came*?"}
            Sixty did.
            :::
            """);

    @Test
    void itsTextsAndItsBlocksAreRenderedByItsTemplate() {
        Element section = rendered().expectFirst("section#faq-count");

        assertThat(section.expectFirst("h2").html()).isEqualTo("How many <em>came</em>?");
        assertThat(section.expectFirst("p").text()).isEqualTo("Sixty did.");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void itIsFoundByItsIdAndCalledByItsFirstText() {
        assertThat(rendered().expectFirst("p a[href=#faq-count]").text()).isEqualTo("How many came?");
    }

    @Test
    void allOfItIsReadAndCounted() {
        assertThat(Passages.of(site, page())).extracting(Passage::text).contains("How many came?", "Sixty did.");
    }

    @Test
    void anAttributeThatItDoesNotDeclareIsReported() {
        site(":::faq{#f answer=\"x\"}\nText.\n:::\n");

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).contains("a faq has no attribute \"answer\"");
    }

    @Test
    void theGuideShowsThisVeryClass() throws IOException {
        String source = Files.readString(EXAMPLE, UTF_8);

        assertThat(Files.readString(CHAPTER, UTF_8))
                .contains(source.substring(source.indexOf("final class")).strip())
                .contains(TEMPLATE);
    }

    private ResolvedSite site(String text) {
        BlockTypes blocks = new BlockTypes(List.of(new FaqBlockType()));
        return new SiteLoader(
                        new InMemorySourceTree(TestSite.good().page(text).files()), blocks, new Workers(1), diagnostics)
                .load()
                .map(loaded -> ResolvedSite.of(loaded, new SiteIndex(loaded), Values.NONE))
                .orElseThrow();
    }

    private Page page() {
        return site.site().reports().get(0).pages().get(0);
    }

    private Element rendered() {
        Drawings nothing = new Drawings(Map.of(), Map.of(), Map.of(), Map.of());
        List<OutputFile> files = new SiteRenderer(
                        site, nothing, EvidenceIndex.EMPTY, NewBlockTest::theme, new Workers(1), diagnostics)
                .render();
        return files.stream()
                .filter(file -> file.path().equals("r/one/index.html"))
                .map(file -> Jsoup.parse(new String(file.bytes(), UTF_8)))
                .findFirst()
                .orElseThrow();
    }

    /** The theme that comes with the program, with the one template more. */
    private static Optional<byte[]> theme(String name) {
        if (name.equals("blocks/faq.ftlh")) {
            return Optional.of(TEMPLATE.getBytes(UTF_8));
        }
        try (InputStream in = NewBlockTest.class.getResourceAsStream("/dev/foreword/theme/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
