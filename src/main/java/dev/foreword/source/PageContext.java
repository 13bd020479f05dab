package dev.foreword.source;

import dev.foreword.data.Tables;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.model.People;
import dev.foreword.source.markdown.FencedBlock;
import dev.foreword.source.markdown.MarkdownParser;
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
record PageContext(String file, Tables tables, CitationNotes citations, BlockReader blocks, ReadingTools tools) {

    /** Reads what authors write between colons; pages know no more of blocks than this. */
    interface BlockReader {

        /** {@return the node that a block stands for; empty after a problem, which is reported} */
        Optional<Node> read(FencedBlock block, PageContext page, Place place);
    }

    People people() {
        return tools.people();
    }

    MarkdownParser parser() {
        return tools.parser();
    }

    Pictures pictures() {
        return tools.pictures();
    }

    BoundaryFiles boundaries() {
        return tools.boundaries();
    }

    boolean rawHtml() {
        return tools.rawHtml();
    }

    Diagnostics diagnostics() {
        return tools.diagnostics();
    }
}
