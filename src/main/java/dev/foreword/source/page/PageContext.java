package dev.foreword.source.page;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.language.Typography;
import dev.foreword.model.people.People;
import dev.foreword.source.markdown.FencedBlock;
import dev.foreword.source.markdown.MarkdownParser;
import dev.foreword.source.tree.BoundaryFiles;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What is at hand while a page is read.
 *
 * @param file the page's file
 * @param tables the tables that its figures may use
 * @param citations gives citations in the text their notes
 * @param blocks reads what stands between colons
 * @param tools what all pages of the site are read with
 */
public record PageContext(String file, Tables tables, CitationNotes citations, BlockReader blocks, ReadingTools tools) {

    /** Reads what authors write between colons; pages know no more of blocks than this. */
    public interface BlockReader {

        /** {@return the node that a block stands for; empty after a problem, which is reported} */
        Optional<Node> read(FencedBlock block, PageContext page, Place place);
    }

    public People people() {
        return tools.people();
    }

    public MarkdownParser parser() {
        return tools.parser();
    }

    public Pictures pictures() {
        return tools.pictures();
    }

    public BoundaryFiles boundaries() {
        return tools.boundaries();
    }

    boolean rawHtml() {
        return tools.rawHtml();
    }

    Map<String, Keys> keysElsewhere() {
        return tools.keysElsewhere();
    }

    Typography typography() {
        return tools.typography();
    }

    public Diagnostics diagnostics() {
        return tools.diagnostics();
    }
}
