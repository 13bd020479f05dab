package dev.foreword.source.page;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.index.Reading;
import dev.foreword.model.node.GlossaryBlock;
import dev.foreword.model.node.GlossaryBlock.Term;
import dev.foreword.model.node.QuoteBlock;
import dev.foreword.model.node.ReportInline;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.TermNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Links the terms of a report’s glossary where each page first uses them. */
public final class GlossaryTerms {

    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** Gathers the terms of all pages; one with two definitions is reported. */
    public GlossaryTerms(List<Page> pages, Diagnostics diagnostics) {
        for (Page page : pages) {
            Reading.visit(page.body(), node -> {
                if (node instanceof GlossaryBlock glossary) {
                    glossary.terms().forEach(term -> add(term, diagnostics));
                }
            });
        }
    }

    private void add(Term term, Diagnostics diagnostics) {
        Term earlier = terms.putIfAbsent(key(term.words()), term);
        if (earlier != null) {
            diagnostics.report(
                    Rule.GLOSSARY_TERM,
                    term.anchor().place(),
                    "the term \"" + term.words() + "\" is already defined at "
                            + earlier.anchor().place(),
                    "keep one of the two definitions");
        }
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Links the first use of each term on each page. */
    public void mark(List<Page> pages) {
        if (terms.isEmpty()) {
            return;
        }
        Phrases words = new Phrases(terms.keySet(), Phrases.Kind.INFLECTED);
        pages.forEach(page -> page.body().accept(new Marker(words)));
    }

    private final class Marker extends AbstractVisitor {

        private final Phrases words;
        private final Set<String> marked = new HashSet<>();

        Marker(Phrases words) {
            this.words = words;
        }

        @Override
        public void visit(Heading heading) {}

        @Override
        public void visit(Link link) {}

        @Override
        public void visit(CustomNode node) {
            // Whatever else is ours is a link already, or is read as a whole.
            if (!(node instanceof ReportInline)) {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof SectionHeading || block instanceof GlossaryBlock || block instanceof QuoteBlock)) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(Text text) {
            int from = 0;
            for (Phrases.Found use : words.in(text.getLiteral())) {
                Term term = terms.get(use.phrase());
                if (term != null && marked.add(use.phrase())) {
                    Nodes.insertPiece(text, from, use.from());
                    TermNode node = new TermNode(term.anchor().id());
                    node.appendChild(Nodes.piece(text, use.from(), use.to()));
                    text.insertBefore(node);
                    from = use.to();
                }
            }
            if (from > 0) {
                Nodes.insertPiece(text, from, text.getLiteral().length());
                text.unlink();
            }
        }
    }
}
