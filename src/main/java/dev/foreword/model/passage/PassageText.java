package dev.foreword.model.passage;

import dev.foreword.diagnostics.Place;
import dev.foreword.language.Tokens;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.AbbreviationNode;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.InlineVisitor;
import dev.foreword.model.node.LinkNode;
import dev.foreword.model.node.NoteMark;
import dev.foreword.model.node.PictureNode;
import dev.foreword.model.node.PlainText;
import dev.foreword.model.node.ReferenceNode;
import dev.foreword.model.node.SourceMap;
import dev.foreword.model.node.TermNode;
import dev.foreword.model.node.ValueNode;
import dev.foreword.model.passage.Passage.Kind;
import dev.foreword.model.passage.Passage.Role;
import dev.foreword.model.passage.Passage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The text of one passage as a reader sees it, put together from inlines; each part keeps its place in the file. */
final class PassageText extends AbstractVisitor implements InlineVisitor {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** Several words with a number, and no sign that only code has. */
    private static final Pattern WORDS = Pattern.compile("(?=.*\\d)(?=.* )[\\p{L}\\p{N} %£,.’'-]+");

    private final ResolvedSite site;
    private final Page page;
    private final List<PictureNode> pictures = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private SourceMap map;

    PassageText(ResolvedSite site, Page page) {
        this.site = site;
        this.page = page;
        this.map = SourceMap.wholeFile(page.file());
    }

    /** Adds a text with a place of its own; a further one begins on a new line. */
    void add(InlineText part) {
        add(part, "\n");
    }

    /** Adds a text with a place of its own, which goes on with what stands before it. */
    void addBeside(InlineText part) {
        add(part, " ");
    }

    private void add(InlineText part, String between) {
        Place place = part.place();
        map = new SourceMap(place.file(), place.line(), place.column());
        if (!segments.isEmpty()) {
            append(between, Kind.OTHER);
        }
        visitChildren(part.root());
    }

    /** Adds the inlines below a node of the page’s own body, whose places count from the beginning of its file. */
    void addWritten(Node parent) {
        map = SourceMap.wholeFile(page.file());
        visitChildren(parent);
    }

    /** Adds the words of a picture that stands in another text. */
    void addBelow(Node parent, PassageText around) {
        map = around.map;
        visitChildren(parent);
    }

    /** Adds words without markup. */
    void addPlain(String words, Place place) {
        append(words, Kind.WORDS, null, place);
    }

    /** Adds the words between tags, line by line. */
    void addHtml(HtmlBlock html) {
        Place first = map.of(html);
        String words = TAG.matcher(COMMENT.matcher(html.getLiteral()).replaceAll(PassageText::blank))
                .replaceAll(PassageText::blank);
        int line = 0;
        for (String each : words.lines().toList()) {
            append(each, Kind.WORDS, null, new Place(first.file(), first.line() + line++, 1, each.length()));
            append(" ", Kind.OTHER);
        }
    }

    /** Blanks in place of markup, so that places stay right. */
    private static String blank(MatchResult markup) {
        return markup.group().replaceAll("[^\\n]", " ");
    }

    /** {@return the pictures in the text, whose words are read apart} */
    List<PictureNode> pictures() {
        return pictures;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    Passage as(Role role, List<Tokens> over) {
        return new Passage(page, role, Tokens.of(text.toString()), segments, over);
    }

    @Override
    public void visit(Text words) {
        append(words.getLiteral(), Kind.WORDS, null, map.of(words));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        append(" ", Kind.OTHER);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        append(" ", Kind.OTHER);
    }

    /** Code is no sentence, and what it holds is no number; but words set as code are words. */
    @Override
    public void visit(Code code) {
        if (WORDS.matcher(code.getLiteral()).matches()) {
            append(code.getLiteral(), Kind.WORDS, null, map.of(code));
        } else {
            append("…", Kind.OTHER, null, map.of(code));
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        if (isTitle(words(emphasis))) {
            append(words(emphasis), Kind.OTHER, null, map.of(emphasis));
        } else {
            visitChildren(emphasis);
        }
    }

    @Override
    public void visit(Link link) {
        if (words(link).startsWith("http")) {
            append(words(link), Kind.OTHER, null, map.of(link));
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(HtmlInline html) {
        // Tags aren’t words.
    }

    @Override
    public void visit(ValueNode value) {
        append(site.values().text(value), Kind.EVIDENCE, value, value.place());
    }

    @Override
    public void visit(ClaimNode claim) {
        append(words(claim), Kind.EVIDENCE, claim, claim.place());
    }

    @Override
    public void visit(CitedNode cited) {
        append(words(cited), Kind.EVIDENCE, cited, cited.place());
    }

    @Override
    public void visit(ReferenceNode reference) {
        append(site.words(page, reference.destination()), Kind.OTHER, null, reference.place());
    }

    @Override
    public void visit(CitationNode citation) {
        append(
                PlainText.of(site.values().citations().words(citation), site.values(), target -> ""),
                Kind.OTHER,
                null,
                citation.place());
    }

    @Override
    public void visit(AbbreviationNode abbreviation) {
        append(abbreviation.abbreviation(), Kind.WORDS, null, map.of(abbreviation));
    }

    @Override
    public void visit(TermNode term) {
        visitChildren(term);
    }

    @Override
    public void visit(LinkNode link) {
        visitChildren(link);
    }

    @Override
    public void visit(NoteMark mark) {
        // The number of a note isn’t part of the sentence.
    }

    @Override
    public void visit(PictureNode picture) {
        // Its words stand in its place only where it can’t be seen, so they are a passage of their own.
        pictures.add(picture);
    }

    private String words(Node node) {
        return PlainText.of(node, site.values(), target -> site.words(page, target));
    }

    /** Several words in italics that begin with a capital are the title of something. */
    private static boolean isTitle(String words) {
        return words.contains(" ") && Character.isUpperCase(words.codePointAt(0)) && !words.matches(".*[.!?]$");
    }

    private void append(String words, Kind kind) {
        append(words, kind, null, map.place(0, 0, 0));
    }

    private void append(String words, Kind kind, @Nullable Node node, Place place) {
        if (!words.isEmpty()) {
            segments.add(new Segment(text.length(), text.length() + words.length(), kind, node, place));
            text.append(words);
        }
    }
}
