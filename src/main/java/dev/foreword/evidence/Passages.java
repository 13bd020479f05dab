package dev.foreword.evidence;

import dev.foreword.diagnostics.Place;
import dev.foreword.evidence.Passage.Kind;
import dev.foreword.evidence.Passage.Segment;
import dev.foreword.model.AbbreviationNode;
import dev.foreword.model.CitedNode;
import dev.foreword.model.ClaimNode;
import dev.foreword.model.InlineText;
import dev.foreword.model.NoteMark;
import dev.foreword.model.Page;
import dev.foreword.model.PictureNode;
import dev.foreword.model.PlainText;
import dev.foreword.model.ReferenceNode;
import dev.foreword.model.ReportBlock;
import dev.foreword.model.ResolvedSite;
import dev.foreword.model.SectionHeading;
import dev.foreword.model.StatBlock;
import dev.foreword.model.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Cuts a page into passages, in reading order. */
final class Passages {

    private final ResolvedSite site;
    private final Page page;
    private final List<Passage> found = new ArrayList<>();

    private Passages(ResolvedSite site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** {@return the passages of a page: its title, its standfirst, its text, and its notes} */
    static List<Passage> of(ResolvedSite site, Page page) {
        Passages passages = new Passages(site, page);
        passages.add(List.of(page.title()));
        page.standfirst().ifPresent(text -> passages.add(List.of(text)));
        passages.blocks(page.body());
        page.notes().forEach(note -> passages.blocks(note.body()));
        return List.copyOf(passages.found);
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SectionHeading heading) {
                add(List.of(new InlineText(heading, heading.place())));
                continue;
            }
            if (node instanceof StatBlock stat) {
                // A tile’s number and its words are one statement.
                add(stat.texts());
            } else if (node instanceof ReportBlock block) {
                block.texts().forEach(text -> add(List.of(text)));
            }
            if (isText(node)) {
                Builder builder = new Builder(Place.startOf(page.file()), true);
                builder.inlines(node);
                add(builder);
            } else {
                blocks(node);
            }
        }
    }

    private static boolean isText(Node node) {
        Node first = node.getFirstChild();
        return first != null && !(first instanceof Block) && !(node instanceof ReportBlock) && isInline(first);
    }

    private static boolean isInline(Node node) {
        return node instanceof Text
                || node instanceof ValueNode
                || node instanceof ClaimNode
                || node instanceof CitedNode
                || node instanceof ReferenceNode
                || node instanceof PictureNode
                || node instanceof AbbreviationNode
                || !(node.getClass().getPackageName().startsWith("dev.foreword")
                        || node.getClass().getPackageName().contains(".ext."));
    }

    private void add(List<InlineText> texts) {
        Builder builder = null;
        for (InlineText text : texts) {
            boolean inFile = text.root() instanceof SectionHeading;
            builder = builder == null ? new Builder(text.place(), inFile) : builder.next(text.place(), inFile);
            builder.inlines(text.root());
        }
        if (builder != null) {
            add(builder);
        }
    }

    private void add(Builder builder) {
        if (!builder.text.toString().isBlank()) {
            found.add(new Passage(page, builder.text.toString(), builder.segments));
        }
    }

    private final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Segment> segments = new ArrayList<>();
        private Place base;
        private boolean inFile;

        Builder(Place base, boolean inFile) {
            this.base = base;
            this.inFile = inFile;
        }

        Builder next(Place newBase, boolean newInFile) {
            base = newBase;
            inFile = newInFile;
            text.append('\n');
            segments.add(new Segment(text.length() - 1, text.length(), Kind.OTHER, Optional.empty(), base));
            return this;
        }

        void inlines(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                inline(node);
            }
        }

        private void inline(Node node) {
            if (node instanceof Text words) {
                append(words.getLiteral(), Kind.WORDS, Optional.empty(), place(node));
            } else if (node instanceof ValueNode value) {
                append(site.values().text(value), Kind.EVIDENCE, Optional.of(node), value.place());
            } else if (node instanceof ClaimNode claim) {
                append(words(claim), Kind.EVIDENCE, Optional.of(node), claim.place());
            } else if (node instanceof CitedNode cited) {
                append(words(cited), Kind.EVIDENCE, Optional.of(node), cited.place());
            } else if (node instanceof ReferenceNode reference) {
                append(site.words(page, reference.target()), Kind.OTHER, Optional.empty(), reference.place());
            } else if (node instanceof AbbreviationNode abbreviation) {
                append(abbreviation.abbreviation(), Kind.WORDS, Optional.empty(), place(node));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                append(" ", Kind.OTHER, Optional.empty(), base);
            } else if (node instanceof Code code) {
                append(code.getLiteral(), Kind.OTHER, Optional.empty(), base);
            } else if (node instanceof Emphasis && isTitle(words(node))) {
                append(words(node), Kind.OTHER, Optional.empty(), base);
            } else if (node instanceof Link link && words(link).startsWith("http")) {
                append(words(link), Kind.OTHER, Optional.empty(), base);
            } else if (!(node instanceof NoteMark
                    || node instanceof HtmlInline
                    || node instanceof HtmlBlock
                    || node instanceof PictureNode)) {
                inlines(node);
            }
        }

        private String words(Node node) {
            return PlainText.of(node, site.values(), target -> site.words(page, target));
        }

        /** Several words in italics that begin with a capital are the title of something. */
        private boolean isTitle(String words) {
            return words.contains(" ") && Character.isUpperCase(words.codePointAt(0)) && !words.matches(".*[.!?]$");
        }

        private void append(String words, Kind kind, Optional<Node> node, Place place) {
            if (!words.isEmpty()) {
                segments.add(new Segment(text.length(), text.length() + words.length(), kind, node, place));
                text.append(words);
            }
        }

        private Place place(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return base;
            }
            SourceSpan first = spans.get(0);
            if (!inFile && first.getLineIndex() == 0) {
                return base.shifted(first.getColumnIndex(), first.getLength());
            }
            int line = inFile ? first.getLineIndex() + 1 : base.line() + first.getLineIndex();
            return new Place(base.file(), line, first.getColumnIndex() + 1, first.getLength());
        }
    }
}
