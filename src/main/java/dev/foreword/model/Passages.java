package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.Passage.Kind;
import dev.foreword.model.Passage.Role;
import dev.foreword.model.Passage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
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
public final class Passages {

    private final ResolvedSite site;
    private final Page page;
    private final List<Passage> found = new ArrayList<>();

    private Passages(ResolvedSite site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** {@return the passages of a page: its title, its standfirst, its text, and its notes} */
    public static List<Passage> of(ResolvedSite site, Page page) {
        Passages passages = new Passages(site, page);
        passages.add(Role.HEADING, List.of(page.title()));
        page.standfirst().ifPresent(text -> passages.add(Role.TEXT, List.of(text)));
        passages.blocks(page.body(), Role.TEXT);
        page.notes().forEach(note -> passages.blocks(note.body(), Role.NOTE));
        return List.copyOf(passages.found);
    }

    private void blocks(Node parent, Role role) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SectionHeading heading) {
                add(Role.HEADING, List.of(new InlineText(heading, heading.place())));
                continue;
            }
            if (node instanceof TileBlock tile) {
                // A tile’s number and its words are one statement.
                add(Role.TILE, tile.texts());
            } else if (node instanceof ReportBlock block) {
                block.texts().forEach(text -> add(role(block, text), List.of(text)));
            }
            if (isText(node)) {
                Builder builder = new Builder(Place.startOf(page.file()), true);
                builder.inlines(node);
                add(node instanceof TableCell ? Role.CELL : role, builder);
            } else {
                blocks(node, roleWithin(node, role));
            }
        }
    }

    private static Role roleWithin(Node node, Role role) {
        if (node instanceof QuoteBlock quote) {
            return quote.kind() == QuoteBlock.Kind.PULL ? Role.REPEAT : Role.QUOTE;
        }
        return node instanceof BlockQuote ? Role.QUOTE : role;
    }

    private static Role role(ReportBlock block, InlineText text) {
        boolean alternative = block instanceof CaptionedBlock figure
                && figure.text().alternative().filter(text::equals).isPresent();
        return alternative ? Role.ALTERNATIVE : Role.CAPTION;
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
                || node instanceof TermNode
                || node instanceof CitationNode
                || node instanceof ReferenceNode
                || node instanceof PictureNode
                || node instanceof AbbreviationNode
                || !(node.getClass().getPackageName().startsWith("dev.foreword")
                        || node.getClass().getPackageName().contains(".ext."));
    }

    private void add(Role role, List<InlineText> texts) {
        Builder builder = null;
        for (InlineText text : texts) {
            boolean inFile = text.root() instanceof SectionHeading;
            builder = builder == null ? new Builder(text.place(), inFile) : builder.next(text.place(), inFile);
            builder.inlines(text.root());
        }
        if (builder != null) {
            add(role, builder);
        }
    }

    private void add(Role role, Builder builder) {
        if (!builder.text.toString().isBlank()) {
            found.add(new Passage(page, role, builder.text.toString(), builder.segments));
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
            } else if (node instanceof CitationNode citation) {
                append(
                        PlainText.of(site.values().citations().words(citation), site.values(), target -> ""),
                        Kind.OTHER,
                        Optional.empty(),
                        citation.place());
            } else if (node instanceof AbbreviationNode abbreviation) {
                append(abbreviation.abbreviation(), Kind.WORDS, Optional.empty(), place(node));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                append(" ", Kind.OTHER, Optional.empty(), base);
            } else if (node instanceof Code) {
                // Code is no sentence, and what it holds is no figure.
                append("…", Kind.OTHER, Optional.empty(), base);
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
